import CSQLite
import ExamModel
import Glibc
import Testing

@testable import ResultStore

@Suite struct SQLiteFailureTests {
  private func error(_ code: Int32, _ systemCode: Int32 = 0) -> StoreError {
    SQLiteFailure(code: code, systemCode: systemCode, message: "m", statement: "s")
      .storeError(path: "p")
  }

  @Test func `each result code is the trouble that it stands for`() {
    #expect(error(SQLITE_FULL) == .full(path: "p"))
    #expect(error(SQLITE_IOERR, EDQUOT) == .full(path: "p"))
    #expect(error(SQLITE_CANTOPEN, ENOSPC) == .full(path: "p"))
    #expect(error(SQLITE_READONLY) == .readOnly(path: "p"))
    #expect(error(SQLITE_CANTOPEN, EROFS) == .readOnly(path: "p"))
    #expect(error(SQLITE_BUSY) == .locked(path: "p"))
    #expect(error(SQLITE_LOCKED) == .locked(path: "p"))
    #expect(error(SQLITE_NOTADB) == .corrupt(path: "p", reason: "m"))
    #expect(error(SQLITE_CORRUPT) == .corrupt(path: "p", reason: "m"))
    #expect(error(SQLITE_CANTOPEN) == .cannotOpen(path: "p", reason: "m"))
    #expect(error(SQLITE_CANTOPEN, EACCES) == .cannotOpen(path: "p", reason: "Permission denied"))
    #expect(error(SQLITE_IOERR, EIO) == .failed(path: "p", statement: "s", reason: "m (10)"))
    #expect(error(SQLITE_CONSTRAINT) == .failed(path: "p", statement: "s", reason: "m (19)"))
  }

  @Test func `an extended code is the trouble of its primary one`() {
    #expect(error(SQLITE_BUSY | 2 << 8) == .locked(path: "p"))
    #expect(error(SQLITE_READONLY | 8 << 8) == .readOnly(path: "p"))
    #expect(error(SQLITE_CORRUPT | 1 << 8) == .corrupt(path: "p", reason: "m"))
  }
}
