import Arguments
import ExamModel
import Platform
import ResultStore
import Wording

/// `results review ATTEMPT --request TEXT|--decide TEXT`: 成绩复核.
enum ResultsReviewCommand: ProgramCommand {
  static let topic = CommandTopic.resultsReview
  private static let attempt = Positional<String>.text("attempt")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      CorrectionOptions.request.declared(.request, as: .reason, words),
      CorrectionOptions.decision.declared(.decision, as: .reason, words),
      CorrectionOptions.signer.declared(.signer, as: .name, words, isRequired: true),
    ]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [attempt.declared(.required, .attempt, as: .attempt, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    guard let id = invocation[attempt], let signer = invocation[CorrectionOptions.signer] else {
      return
    }
    let (request, decision) = (
      invocation[CorrectionOptions.request], invocation[CorrectionOptions.decision]
    )
    guard (request == nil) != (decision == nil) else {
      throw CommandFailure(.usage, context.words.needsOneOf(["--request", "--decide"]))
    }
    let record = try context.record(id)
    let isAsked = record.rulings.contains { ruling in
      if case .reviewRequested = ruling.action { ruling.attempt == id } else { false }
    }
    guard decision == nil || isAsked else {
      throw CommandFailure(.notPermitted, context.words.noReview(id))
    }
    let text = (request ?? decision ?? "").printable
    let ruling = Ruling(
      sitting: record.sitting.id, attempt: id, moment: context.time.now(),
      signer: signer.printable,
      action: decision == nil ? .reviewRequested(text) : .reviewDecided(text))
    let store = try context.openStore()
    try context.stored { () throws(StoreError) in try store.append([ruling]) }
    let sentence = context.words.reviewRecorded(id, isDecided: decision != nil)
    try context.print(sentence.printable + "\n")
  }
}
