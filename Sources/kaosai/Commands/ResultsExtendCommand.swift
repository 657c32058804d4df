import Arguments
import ExamModel
import Platform
import Wording

/// `results extend PAPER --minutes N`: gives one candidate, or all, more time.
enum ResultsExtendCommand: ProgramCommand {
  static let topic = CommandTopic.resultsExtend
  private static let paper = Positional<String>.file("paper")
  private static let minutes = Option<Int>.wholeNumber("minutes", in: -600...600)
  private static let candidate = Option<String>.text("candidate")
  private static let everybody = Flag("all")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      minutes.declared(.minutes, as: .minutes, words, isRequired: true),
      candidate.declared(.extendedCandidate, as: .id, words),
      everybody.declared(.everybody, words),
      ExamOptions.roster.declared(.extendedRoster, as: .file, words),
    ]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [paper.declared(.required, .resultsPaper, as: .paper, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    guard let name = invocation[paper], let minutes = invocation[minutes] else { return }
    let candidate = invocation[candidate]
    guard (candidate == nil) == invocation[everybody] else {
      throw CommandFailure(.usage, context.words.needsOneOf(["--candidate", "--all"]))
    }
    let time = TimeExtension(
      candidate: candidate, length: .minutes(Int64(minutes)),
      hasRoster: invocation[ExamOptions.roster] != nil, context: context)
    let count = try time.give(onPaper: name)
    let sentence = context.words.extendedTime(
      candidate: candidate, minutes: minutes, inProgress: count)
    try context.print(sentence.printable + "\n")
  }
}
