import Arguments
import ExamModel
import ExamSession
import Platform
import ResultStore
import Wording

/// `results void ATTEMPT --reason TEXT`: declares an attempt void.
enum ResultsVoidCommand: ProgramCommand {
  static let topic = CommandTopic.resultsVoid
  private static let attempt = Positional<String>.text("attempt")
  private static let reason = Option<String>.text("reason")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      reason.declared(.reason, as: .reason, words, isRequired: true),
      CorrectionOptions.signer.declared(.signer, as: .name, words),
    ]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [attempt.declared(.required, .attempt, as: .attempt, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    guard let id = invocation[attempt], let reason = invocation[reason] else { return }
    let record = try context.record(id)
    guard record.session.state != .voided else {
      throw CommandFailure(.notPermitted, context.words.alreadyVoid(id))
    }
    let signer = invocation[CorrectionOptions.signer] ?? ""
    guard !record.isConfirmed || !signer.isEmpty else {
      throw CommandFailure(.notPermitted, context.words.signatureNeeded)
    }
    let text = signer.isEmpty ? reason : context.words.signed(reason, by: signer)
    let store = try context.openStore()
    try context.stored { () throws(StoreError) in
      try store.void(id, because: text.printable, at: context.time.now())
    }
    try context.print(context.words.voidedAttempt(id).printable + "\n")
  }
}
