import BankLoader
import ExamFiles
import ExamModel
import ExamSession
import Platform
import ResultStore

extension CommandContext {
  /// Opens the store, and makes it where it is missing.
  func openStore() throws(CommandFailure) -> ResultStore {
    do throws(StoreError) {
      return try ResultStore(path: storePath) { text in
        PaperReader.read(bytes: Array(text.utf8), file: "").paper
      }
    } catch {
      throw failure(error)
    }
  }

  /// Ids of secret questions whose sittings have all closed; the store is asked only where a bank has
  /// secrets.
  func releasedSecrets(in books: [BankShelf.Book]) throws(CommandFailure) -> Set<String> {
    let hasSecrets = books.contains { book in
      book.document.bank.isSecret || book.document.bank.questions.contains(where: \.holdsSecrets)
    }
    return hasSecrets ? try releasedSecrets() : []
  }

  /// Ids of questions whose sittings have all closed.
  func releasedSecrets() throws(CommandFailure) -> Set<String> {
    guard FileBytes.exist(storePath) else { return [] }
    let store = try openStore()
    let now = time.now().wall
    var closed: Set<String> = []
    var open: Set<String> = []
    do throws(StoreError) {
      for sitting in try store.sittings() {
        let attempts = try store.attempts(matching: AttemptFilter(sitting: sitting.id))
        let ids = attempts.flatMap { $0.form.items.map(\.question.id) }
        let end = sitting.paper.opening.closing(time: sitting.paper.time)
        if let end, end <= now { closed.formUnion(ids) } else { open.formUnion(ids) }
      }
    } catch {
      throw failure(error)
    }
    return closed.subtracting(open)
  }
}
