import CSQLite
import ExamModel
import Glibc

/// A call that SQLite refused.
struct SQLiteFailure: Hashable {
  /// The extended result code.
  var code: Int32
  /// The error number of the system call behind it; 0 where there is none.
  var systemCode: Int32
  /// What SQLite says.
  var message: String
  /// The statement that failed.
  var statement: String

  /// What the failure is to a caller of the store.
  func storeError(path: String) -> StoreError {
    let isAboutFiles = [SQLITE_IOERR, SQLITE_CANTOPEN].contains(code & 0xFF)
    if isAboutFiles, [ENOSPC, EDQUOT].contains(systemCode) { return .full(path: path) }
    if isAboutFiles, systemCode == EROFS { return .readOnly(path: path) }
    switch code & 0xFF {
    case SQLITE_FULL: return .full(path: path)
    case SQLITE_READONLY, SQLITE_PERM: return .readOnly(path: path)
    case SQLITE_BUSY, SQLITE_LOCKED: return .locked(path: path)
    case SQLITE_NOTADB, SQLITE_CORRUPT: return .corrupt(path: path, reason: message)
    case SQLITE_CANTOPEN:
      let reason = systemCode == 0 ? message : String(cString: strerror(systemCode))
      return .cannotOpen(path: path, reason: reason)
    default: return .failed(path: path, statement: statement, reason: "\(message) (\(code))")
    }
  }

  /// SQLite's words for a result code.
  static func text(of code: Int32) -> String { String(cString: sqlite3_errstr(code)) }
}
