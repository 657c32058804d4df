package import ExamModel
import Glibc

/// The record of one machine's exams, in one SQLite file.
///
/// What a call has returned from survives a crash and a loss of power. Several processes may use one file. A store is used by one task at a time.
package final class ResultStore: StepLog {
  let database: SQLiteConnection
  let readPaper: (String) -> Paper?

  /// Opens a store; makes the file and its folder where they are missing.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - readPaper: Reads the text of a paper that a sitting was opened with.
  /// - Throws: Why it cannot be used; the file is then as it was.
  package convenience init(
    path: String, readPaper: @escaping (String) -> Paper?
  ) throws(StoreError) {
    try self.init(path: path, migrations: Migration.all, patience: 5000, readPaper: readPaper)
  }

  init(
    path: String, migrations: [Migration], patience: Int32,
    readPaper: @escaping (String) -> Paper?
  ) throws(StoreError) {
    try Self.makeFolder(of: path)
    database = try SQLiteConnection(path: path, patience: patience)
    self.readPaper = readPaper
    try database.prepareStore(migrations)
  }

  private static func makeFolder(of path: String) throws(StoreError) {
    var end = path.startIndex
    while let slash = path[end...].firstIndex(of: "/") {
      end = path.index(after: slash)
      let folder = String(path[..<slash])
      guard !folder.isEmpty, mkdir(folder, 0o777) != 0 else { continue }
      switch errno {
      case EEXIST: continue
      case EROFS: throw .readOnly(path: path)
      case ENOSPC, EDQUOT: throw .full(path: path)
      case let code:
        // A folder above may be out of bounds and yet hold what is asked for.
        var status = stat()
        guard stat(folder, &status) == 0 else {
          throw .cannotOpen(path: path, reason: String(cString: strerror(code)))
        }
      }
    }
  }
}
