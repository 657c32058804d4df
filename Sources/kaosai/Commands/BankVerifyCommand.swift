import Arguments
import BankLoader
import ExamModel
import JSONText
import Platform
import Wording

/// `bank verify --laws DIR [BANK…]`: banks beside the texts of the laws that they cite.
enum BankVerifyCommand: ProgramCommand {
  static let topic = CommandTopic.bankVerify
  private static let banks = Positional<String>.file("bank")
  private static let lawTexts = Option<String>.folder("laws")
  private static let show = Flag("show")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      lawTexts.declared(.lawTexts, as: .folder, words, isRequired: true),
      show.declared(.show, words),
      ReportOptions.json.declared(.json, words),
    ]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [banks.declared(.repeated, .examinedBanks, as: .bank, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    guard let folder = invocation[lawTexts] else { return }
    let books = try context.books(named: invocation.values(of: banks))
    let library = LawLibrary(texts: try context.lawTexts(in: folder), laws: try context.laws())
    let verifier = BankVerifier(library: library)
    let documents = books.map(\.document)
    let exceptions = try context.verificationExceptions()
    let issues = verifier.verify(documents, exceptions: exceptions)
    let isJSON = invocation[ReportOptions.json]
    if invocation[show] {
      let released = try context.releasedSecrets(in: books)
      let questions = documents.flatMap { shown(of: $0.bank, released: released) }
      let view = VerifyView(context: context, verifier: verifier, issues: issues)
      try isJSON ? context.print(view.json(of: questions)) : view.show(questions)
    } else if isJSON {
      try context.print(.array(issues.map { VerifyView.json(of: $0, context.words) }))
    } else {
      let lines = issues.map { VerifyView.line(of: $0, in: context) + "\n" }
      try context.print(lines.joined())
    }
    try conclude(issues, of: documents, texts: library.texts.count, isJSON: isJSON, in: context)
  }

  /// The questions that may be looked at: secret ones only once their exams are over.
  private static func shown(of bank: QuestionBank, released: Set<String>) -> [Question] {
    bank.questions.filter { question in
      let isSecret = bank.isSecret || question.holdsSecrets
      return !isSecret || released.contains(question.id)
    }
  }

  /// Says how many findings there are; anything but notes makes the command fail.
  private static func conclude(
    _ issues: [BankVerifier.Issue], of documents: [BankDocument], texts: Int, isJSON: Bool,
    in context: CommandContext
  ) throws(CommandFailure) {
    let notes = issues.count { $0.diagnostic.finding.severity == .note }
    let summary = context.words.verified(
      questions: documents.reduce(0) { $0 + $1.bank.questions.count }, texts: texts,
      problems: issues.count - notes, notes: notes)
    guard issues.count == notes else {
      context.note(summary)
      throw CommandFailure(.badData)
    }
    if !isJSON { try context.print(summary + "\n") }
  }
}
