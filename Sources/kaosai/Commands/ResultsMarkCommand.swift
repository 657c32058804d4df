import Arguments
import ExamModel
import ExamSession
import Platform
import ResultStore
import Wording

/// `results mark PAPER --by NAME`: a person marks the short answers, each stored when it is given.
enum ResultsMarkCommand: ProgramCommand {
  static let topic = CommandTopic.resultsMark
  private static let paper = Positional<String>.file("paper")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      CorrectionOptions.signer.declared(.signer, as: .name, words, isRequired: true),
      CorrectionOptions.second.declared(.second, words),
    ]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [paper.declared(.required, .resultsPaper, as: .paper, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    guard let name = invocation[paper], let marker = invocation[CorrectionOptions.signer] else {
      return
    }
    let marking = AnswerMarking(
      context: context, marker: marker.printable, isSecond: invocation[CorrectionOptions.second])
    let records = try PaperRecords(of: name, in: context)
    let waiting = marking.waiting(in: records)
    guard !waiting.isEmpty else {
      guard records.sessions.allSatisfy(\.isConfirmed) else {
        return context.note(context.words.nothingToMark)
      }
      throw CommandFailure(.notPermitted, context.words.markingIsOver(records.title))
    }
    let store = try context.openStore()
    var count = 0
    for (position, answer) in waiting.enumerated() {
      guard
        let ruling = try await marking.ruling(
          on: answer, number: position + 1, of: waiting.count)
      else { break }
      try context.stored { () throws(StoreError) in try store.append([ruling]) }
      count += 1
      try tellDifference(ruling, answer, context)
    }
    let sentence = context.words.markedSummary(count, waiting: waiting.count - count)
    try context.print(sentence + "\n")
  }

  private static func tellDifference(
    _ ruling: Ruling, _ answer: AnswerMarking.Waiting, _ context: CommandContext
  ) throws(CommandFailure) {
    guard case .marked(_, let mark, _) = ruling.action,
      answer.given.contains(where: { $0.mark != mark })
    else { return }
    let sentence = context.words.markDifference(
      answer.question.id, answer.given + [(marker: ruling.signer, mark: mark)])
    try context.print(sentence.printable + "\n")
  }
}
