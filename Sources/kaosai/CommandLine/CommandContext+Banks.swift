import Arguments
import BankLoader
import ExamModel
import Platform
import Wording

extension CommandContext {
  /// The folder of banks.
  var shelf: BankShelf { BankShelf(folder: folder) }

  /// The banks of these names; all banks without any.
  func books(named names: [String]) throws(CommandFailure) -> [BankShelf.Book] {
    guard !names.isEmpty else {
      let books = try reading(shelf.folder) { () throws(FileError) in try shelf.books() }
      guard !books.isEmpty else {
        throw CommandFailure(.noInput, words.noBanks(folder: shelf.folder))
      }
      return books
    }
    var books: [BankShelf.Book] = []
    for name in names {
      let book = try reading(name) { () throws(FileError) in try shelf.book(named: name) }
      guard let book else { throw try unknownBank(name) }
      books.append(book)
    }
    return books
  }

  /// All banks of the folder; none where there are none.
  func knownBooks() throws(CommandFailure) -> [BankShelf.Book] {
    try reading(shelf.folder) { () throws(FileError) in try shelf.books() }
  }

  /// The banks that a paper draws from.
  func books(for paper: Paper) throws(CommandFailure) -> [BankShelf.Book] {
    let sections = paper.blueprint.sections
    let drawsFromAll = sections.contains { $0.banks.isEmpty && $0.perBank.isEmpty }
    guard !drawsFromAll else { return try books(named: []) }
    var names: [String] = []
    for name in sections.flatMap({ $0.banks + $0.perBank.map(\.row) })
    where !names.contains(name) {
      names.append(name)
    }
    return try books(named: names)
  }

  private func unknownBank(_ name: String) throws(CommandFailure) -> CommandFailure {
    let names = try files { () throws(FileError) in try shelf.names() }
    return CommandFailure(
      .noInput,
      words.noSuchBank(
        name, nearest: Spelling.nearest(to: name, among: names), folder: shelf.folder))
  }

  /// The banks in files, in the order given.
  func books(at paths: [String]) throws(CommandFailure) -> [BankShelf.Book] {
    var books: [BankShelf.Book] = []
    for path in paths {
      books.append(try reading(path) { () throws(FileError) in try shelf.book(at: path) })
    }
    return books
  }

  /// Runs what reads a bank, and tells a waiting person that it does.
  private func reading<Value>(
    _ name: String, _ body: () throws(FileError) -> Value
  ) throws(CommandFailure) -> Value {
    let notice = ReadingNotice(of: name, words)
    defer { notice.end() }
    return try files(body)
  }

  /// Runs what reads or writes files.
  func files<Value>(_ body: () throws(FileError) -> Value) throws(CommandFailure) -> Value {
    do throws(FileError) { return try body() } catch { throw failure(error) }
  }
}
