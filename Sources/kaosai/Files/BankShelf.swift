import BankLoader
import ExamModel
import ExamSession
import Platform

/// The banks of a folder, found by path, by file name or by title.
struct BankShelf {
  /// A bank and what was found in its file.
  struct Book {
    /// The file's name without its suffix: what papers draw from it by.
    let name: String
    /// Its path as the user gave it.
    let path: String
    let document: BankDocument
  }

  /// The largest file that is taken for a bank.
  static let limit = 512 << 20
  private static let suffixes = [".txt", ".json", ".xlsx", ".csv"]

  /// The folder that holds them.
  let folder: String

  init(folder: String) { self.folder = folder + "/banks" }

  /// The paths of all banks of the folder.
  func paths() throws(FileError) -> [String] {
    guard Directory.exists(folder) else { return [] }
    return try Directory.names(in: folder)
      .filter { name in Self.suffixes.contains { name.hasSuffix($0) } }
      .map { "\(folder)/\($0)" }
  }

  /// The bank in a file.
  func book(at path: String) throws(FileError) -> Book {
    let bytes = try FileBytes.read(path, limit: Self.limit)
    let document = BankReader.read(bytes: bytes, file: path, digest: SHA256Digest.function)
    return Book(name: Self.name(of: path), path: path, document: document)
  }

  /// All banks of the folder.
  func books() throws(FileError) -> [Book] {
    var books: [Book] = []
    for path in try paths() { books.append(try book(at: path)) }
    return books
  }

  /// The bank that a person means; nil where there is none.
  func book(named name: String) throws(FileError) -> Book? {
    let paths = try paths()
    if let path = paths.first(where: { Self.name(of: $0) == name }) { return try book(at: path) }
    if FileBytes.exist(name) { return try book(at: name) }
    for path in paths {
      let book = try book(at: path)
      if book.document.bank.title == name { return book }
    }
    return nil
  }

  /// The names of the banks of the folder.
  func names() throws(FileError) -> [String] { try paths().map(Self.name) }

  /// The file's name without folders and suffix.
  static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    for suffix in suffixes where file.hasSuffix(suffix) {
      return String(file.dropLast(suffix.count))
    }
    return file
  }
}

extension BankShelf.Book {
  /// The bank as it is kept with a sitting.
  var snapshot: BankSnapshot {
    BankSnapshot(
      name: name, text: CanonicalWriter.text(of: document.bank),
      digest: BankDigest.digest(of: document.bank, using: SHA256Digest.function))
  }
}
