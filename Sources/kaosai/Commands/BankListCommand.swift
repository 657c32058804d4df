import Arguments
import BankLoader
import ExamModel
import JSONText
import Platform
import QuizRunner
import Wording

/// `bank list`: the banks of the folder.
enum BankListCommand: ProgramCommand {
  static let topic = CommandTopic.bankList

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [ReportOptions.json.declared(.json, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    let books = try context.books(named: [])
    if invocation[ReportOptions.json] {
      return try context.print(.array(books.map(json)))
    }
    for book in books {
      try context.show { page throws(TerminalClosed) in
        try page.say(book.name, .heading)
        try page.say(facts(of: book, context.words).joined(separator: " · "), indent: 2)
      }
    }
  }

  private static func facts(of book: BankShelf.Book, _ words: any Words) -> [String] {
    let bank = book.document.bank
    let statistics = BankStatistics(of: [bank])
    var facts: [String] = []
    if bank.title != book.name { facts.append(words.fact(.title, bank.title)) }
    if let version = bank.version { facts.append(words.fact(.version, version)) }
    facts.append(words.fact(.questions, String(statistics.questions)))
    if statistics.withoutKey > 0 {
      facts.append(words.fact(.withoutKey, String(statistics.withoutKey)))
    }
    if bank.isSecret { facts.append(words.label(.secretBank)) }
    return facts
  }

  private static func json(_ book: BankShelf.Book) -> JSONValue {
    let bank = book.document.bank
    return [
      "name": .string(book.name), "file": .string(book.path), "title": .string(bank.title),
      "laws": .strings(bank.laws), "version": .optional(bank.version),
      "tags": .strings(bank.tags), "secret": .bool(bank.isSecret),
      "questions": .integer(bank.questions.count),
      "digest": .string("sha256:" + BankDigest.digest(of: bank, using: SHA256Digest.function)),
    ]
  }
}
