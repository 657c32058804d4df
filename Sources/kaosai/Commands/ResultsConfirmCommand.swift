import Arguments
import ExamModel
import ExamSession
import Platform
import ResultStore
import Wording

/// `results confirm PAPER --by NAME`: from then on only a signed correction changes anything.
enum ResultsConfirmCommand: ProgramCommand {
  static let topic = CommandTopic.resultsConfirm
  fileprivate static let paper = Positional<String>.file("paper")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [CorrectionOptions.signer.declared(.signer, as: .name, words, isRequired: true)]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [paper.declared(.required, .resultsPaper, as: .paper, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    try sign(.confirmed, invocation, context)
  }

  /// Signs all sittings of a paper.
  static func sign(
    _ action: RulingAction, _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) {
    guard let name = invocation[paper], let signer = invocation[CorrectionOptions.signer] else {
      return
    }
    let records = try PaperRecords(of: name, in: context)
    let isConfirmed = records.sessions.allSatisfy(\.isConfirmed)
    let isPublished = action == .published
    guard isConfirmed == isPublished else {
      throw CommandFailure(
        .notPermitted,
        context.words.notInOrder(isPublished: isPublished, isConfirmedAlready: isConfirmed))
    }
    let all = records.sessions.flatMap(\.records)
    let waiting = all.count { ($0.result?.pendingCount ?? 0) > 0 }
    let sitting = all.count { $0.session.state == .inProgress }
    guard isPublished || (waiting == 0 && sitting == 0) else {
      throw CommandFailure(
        .notPermitted, context.words.cannotConfirm(waiting: waiting, sitting: sitting))
    }
    let now = context.time.now()
    let rulings = records.sessions.map { session in
      Ruling(
        sitting: session.sitting.id, moment: now, signer: signer.printable, action: action)
    }
    let store = try context.openStore()
    try context.stored { () throws(StoreError) in try store.append(rulings) }
    let sentence = context.words.confirmed(
      records.title, signer: signer, isPublished: isPublished)
    try context.print(sentence.printable + "\n")
  }
}

/// `results publish PAPER --by NAME`: 公布, once the results are confirmed.
enum ResultsPublishCommand: ProgramCommand {
  static let topic = CommandTopic.resultsPublish

  static func options(_ words: any Words) -> [OptionDeclaration] {
    ResultsConfirmCommand.options(words)
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    ResultsConfirmCommand.positionals(words)
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    try ResultsConfirmCommand.sign(.published, invocation, context)
  }
}
