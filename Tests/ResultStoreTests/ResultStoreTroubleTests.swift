import CSQLite
import ExamModel
import Glibc
import Testing

@testable import ResultStore

/// What other processes and the disk do to a store.
@Suite struct ResultStoreTroubleTests {
  @Test func `a lock that another process keeps is reported after the wait`() throws {
    let folder = try TemporaryFolder()
    let store = try Sample.store(folder, patience: 100)
    var other: OpaquePointer?
    sqlite3_open(folder.path("kaosai.sqlite"), &other)
    sqlite3_exec(other, "BEGIN IMMEDIATE", nil, nil, nil)
    #expect(throws: StoreError.locked(path: folder.path("kaosai.sqlite"))) {
      try store.open(Sample.sitting(), pool: [])
    }
    #expect(try store.sittings() == [])
    sqlite3_exec(other, "ROLLBACK", nil, nil, nil)
    sqlite3_close(other)
    #expect(try store.open(Sample.sitting(), pool: []) == Sample.sitting())
  }

  @Test(.enabled(if: TemporaryDisk.isPermitted, "mounting a small disk is not permitted here"))
  func `a full disk is reported, and what was confirmed stays`() throws {
    let disk = try #require(TemporaryDisk(kilobytes: 512))
    let path = disk.folder.path("kaosai.sqlite")
    let id = Sample.attempt().id
    var confirmed = 0
    do {
      let store = try Sample.store(disk.folder)
      _ = try store.open(Sample.sitting(), pool: [])
      try store.start(Sample.attempt())
      let text = String(repeating: "答", count: 300)
      let error = #expect(throws: StoreError.self) {
        for index in 1...2000 {
          let answer = StepAction.answered(Slot(item: 0), .text(text))
          try store.append([Sample.step(index, answer)], to: id)
          confirmed = index
        }
      }
      #expect(error == .full(path: path))
      #expect(confirmed > 10)
      #expect(try store.steps(of: id, from: 1).count == confirmed)
    }
    #expect(mount("none", disk.folder.path, "tmpfs", UInt(MS_REMOUNT), "size=4m") == 0)
    let store = try Sample.store(disk.folder)
    #expect(try store.steps(of: id, from: 1).count == confirmed)
    try store.append([Sample.answer(confirmed + 1)], to: id)
  }

  @Test(.enabled(if: TemporaryDisk.isPermitted, "mounting a small disk is not permitted here"))
  func `a store cannot begin on a full disk`() throws {
    let disk = try #require(TemporaryDisk(kilobytes: 8))
    #expect(throws: StoreError.full(path: disk.folder.path("kaosai.sqlite"))) {
      try Sample.store(disk.folder)
    }
  }

  @Test(.enabled(if: TemporaryDisk.isPermitted, "mounting a small disk is not permitted here"))
  func `a disk that may not be written is reported`() throws {
    let disk = try #require(TemporaryDisk(kilobytes: 1024))
    let path = disk.folder.path("kaosai.sqlite")
    do { _ = try Sample.store(disk.folder) }
    try #require(disk.makeReadOnly())
    #expect(throws: StoreError.readOnly(path: path)) { try Sample.store(disk.folder) }
    let new = disk.folder.path("new/kaosai.sqlite")
    #expect(throws: StoreError.readOnly(path: new)) {
      try ResultStore(path: new, readPaper: Sample.readPaper)
    }
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may write everything"))
  func `a file that may not be written is reported`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("kaosai.sqlite")
    do { _ = try Sample.store(folder) }
    chmod(path, 0o444)
    #expect(throws: StoreError.readOnly(path: path)) { try Sample.store(folder) }
  }
}
