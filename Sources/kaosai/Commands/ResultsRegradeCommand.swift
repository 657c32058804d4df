import Arguments
import ExamModel
import ExamSession
import JSONText
import Platform
import ResultStore
import Wording

/// `results regrade PAPER --key Q=…|--void Q|--accept Q=…`: shows what changes, and changes it.
enum ResultsRegradeCommand: ProgramCommand {
  static let topic = CommandTopic.resultsRegrade
  private static let paper = Positional<String>.file("paper")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      CorrectionOptions.key.declared(.correctedKey, as: .answer, words, repeats: true),
      CorrectionOptions.void.declared(.voidedQuestion, as: .question, words, repeats: true),
      CorrectionOptions.accept.declared(.acceptedAnswer, as: .answer, words, repeats: true),
      CorrectionOptions.apply.declared(.apply, words),
      CorrectionOptions.signer.declared(.signer, as: .name, words),
      ReportOptions.json.declared(.json, words),
    ]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [paper.declared(.required, .resultsPaper, as: .paper, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    guard let name = invocation[paper] else { return }
    let records = try PaperRecords(of: name, in: context)
    let rulings = try rulings(on: records, invocation, context)
    let regrade = Regrade(of: records, deciding: rulings)
    let isApplied = invocation[CorrectionOptions.apply]
    if isApplied {
      let store = try context.openStore()
      let all = records.sessions.flatMap { rulings[$0.sitting.id] ?? [] }
      try context.stored { () throws(StoreError) in try store.append(all) }
    }
    if invocation[ReportOptions.json] {
      return try context.print(.object(regrade.json(isApplied: isApplied)))
    }
    try context.show(regrade.report(context.words, isApplied: isApplied))
  }

  /// What is decided; on each sitting that asks one of the questions.
  private static func rulings(
    on records: PaperRecords, _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> [Sitting.ID: [Ruling]] {
    let keys = invocation.values(of: CorrectionOptions.key)
    let voided = invocation.values(of: CorrectionOptions.void)
    let accepted = invocation.values(of: CorrectionOptions.accept)
    guard !(keys + voided + accepted).isEmpty else {
      throw CommandFailure(.usage, context.words.nothingToCorrect)
    }
    let signer = (invocation[CorrectionOptions.signer] ?? "").printable
    var rulings: [Sitting.ID: [Ruling]] = [:]
    var failure: CommandFailure?
    let now = context.time.now()
    for session in records.sessions {
      guard !session.isConfirmed || !signer.isEmpty else {
        throw CommandFailure(.notPermitted, context.words.signatureNeeded)
      }
      let questions = try SittingQuestions(of: session.sitting, in: context)
        .asked(in: session.records.map(\.attempt.form))
      let reading = CorrectionReading(questions: questions, context: context)
      do throws(CommandFailure) {
        let actions = try reading.actions(keys: keys, voided: voided, accepted: accepted)
        rulings[session.sitting.id] = actions.map { action in
          Ruling(sitting: session.sitting.id, moment: now, signer: signer, action: action)
        }
      } catch {
        failure = error
      }
    }
    if rulings.isEmpty, let failure { throw failure }
    return rulings
  }
}
