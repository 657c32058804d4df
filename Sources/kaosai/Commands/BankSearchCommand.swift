import Arguments
import BankLoader
import ExamModel
import JSONText
import QuizRunner
import Wording

/// `bank search WORD…`: questions that have all of the words.
enum BankSearchCommand: ProgramCommand {
  static let topic = CommandTopic.bankSearch
  private static let query = Positional<String>.text("word")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [ReportOptions.json.declared(.json, words)]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [query.declared(.requiredRepeated, .query, as: .word, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    let books = try context.books(named: [])
    let hits = BankSearch.search(
      invocation.values(of: query).joined(separator: " "), in: books.map(\.document.bank),
      released: try context.releasedSecrets(in: books))
    if invocation[ReportOptions.json] {
      return try context.print(
        .array(hits.map { QuestionJSON.value(of: $0.question, withKey: true) }))
    }
    for hit in hits {
      try context.show { page throws(TerminalClosed) in
        try show(hit.question, on: page, context.words)
      }
    }
    context.note(context.words.found(hits.count))
  }

  private static func show(
    _ question: Question, on page: Page, _ words: any Words
  ) throws(TerminalClosed) {
    let place = "\(question.source.file):\(question.source.line)"
    let facts = [question.id, words.kindName(question.kind), place]
    try page.say(facts.joined(separator: " · "), .quiet)
    try page.say(question.stem, indent: 2)
    for (position, option) in question.options.enumerated() {
      try page.say(label: "  \(KeyText.letter(position))  ", option)
    }
    for (position, part) in question.parts.enumerated() {
      try page.say(label: "  (\(position + 1)) ", part.stem)
    }
    if question.kind != .composite {
      try page.say(words.searchedKey(question.key.map(words.keyText)), indent: 2)
    }
    if !question.citations.isEmpty { try page.say(words.basis(question.citations), indent: 2) }
    try page.blank()
  }
}
