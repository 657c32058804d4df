import BankLoader
import ExamModel
import ExamSession
import Platform
import ResultStore

/// The banks that a paper draws from: as they are now, and as they were for a sitting.
struct PoolSource: ExamBanks {
  let digest: String
  private let books: [BankShelf.Book]
  private let store: ResultStore

  /// Reads the banks that the paper names, or all of them.
  init(paper: Paper, store: ResultStore, context: CommandContext) throws(CommandFailure) {
    self.store = store
    books = try context.books(for: paper)
    digest = Self.digest(of: books)
  }

  /// A digest of the banks as they are now.
  static func digest(of books: [BankShelf.Book]) -> String {
    BankDigest.digest(of: books.map(\.document.bank), using: SHA256Digest.function)
  }

  /// The pool of the banks as they are now.
  static func pool(of books: [BankShelf.Book]) -> QuestionPool {
    QuestionPool(
      banks: books.map { (name: $0.name, bank: $0.document.bank) }, digest: digest(of: books))
  }

  func snapshots() -> [BankSnapshot] { books.map(\.snapshot) }

  func currentPool() -> QuestionPool { Self.pool(of: books) }

  func pool(of sitting: Sitting) throws(StoreError) -> QuestionPool {
    if sitting.bankDigest == digest { return currentPool() }
    let banks = try store.pool(of: sitting.id).map { snapshot in
      let document = BankReader.read(
        bytes: Array(snapshot.text.utf8), file: snapshot.name, digest: SHA256Digest.function)
      return (name: snapshot.name, bank: document.bank)
    }
    return QuestionPool(banks: banks, digest: sitting.bankDigest)
  }
}
