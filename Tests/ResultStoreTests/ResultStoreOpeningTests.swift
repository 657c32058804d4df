import CSQLite
import ExamModel
import Glibc
import Testing

@testable import ResultStore

@Suite struct ResultStoreOpeningTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path("kaosai.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  private func write(_ bytes: [UInt8]) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    Glibc.write(file, bytes, bytes.count)
    close(file)
  }

  private func contents() -> [UInt8] {
    let file = open(path, O_RDONLY)
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = read(file, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }

  /// Runs statements on the file as any program could.
  private func run(_ script: String) {
    var database: OpaquePointer?
    sqlite3_open(path, &database)
    sqlite3_exec(database, script, nil, nil, nil)
    sqlite3_close(database)
  }

  @Test func `folders that are missing are made`() throws {
    let deep = folder.path("results/2026/kaosai.sqlite")
    _ = try ResultStore(path: deep, readPaper: Sample.readPaper)
    #expect(access(deep, F_OK) == 0)
  }

  @Test func `writing waits for the disk, and references are checked`() throws {
    let store = try Sample.store(folder)
    func value(_ sql: SQL) throws -> [String] {
      try store.database.rows(sql) { row throws(StoreError) in row.text(0) }
    }
    #expect(try value(.synchronous) == ["2"])
    #expect(try value(.useWriteAheadLog) == ["wal"])
    #expect(try value(.foreignKeys) == ["1"])
  }

  @Test(arguments: SQL.allCases.map(\.rawValue) + LearningSQL.allCases.map(\.rawValue))
  func `every statement fits the schema`(sql: String) throws {
    let store = try Sample.store(folder)
    var statement: OpaquePointer?
    var database: OpaquePointer?
    sqlite3_open(path, &database)
    #expect(sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK)
    sqlite3_finalize(statement)
    sqlite3_close(database)
    _ = store
  }

  @Test func `a file of something else is left as it is`() throws {
    for bytes in [Array("1. 单选题\n".utf8), [UInt8](repeating: 0x41, count: 10_000)] {
      write(bytes)
      let error = #expect(throws: StoreError.self) { try Sample.store(folder) }
      guard case .corrupt(path, _) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(contents() == bytes)
    }
  }

  @Test func `a database of another program is left as it is`() throws {
    run("CREATE TABLE cards (id INTEGER)")
    let bytes = contents()
    #expect(throws: StoreError.corrupt(path: path, reason: "application_id 0")) {
      try Sample.store(folder)
    }
    #expect(contents() == bytes)
  }

  @Test func `an empty file becomes a store`() throws {
    write([])
    _ = try Sample.store(folder).open(Sample.sitting(), pool: [])
  }

  @Test(arguments: 0..<20)
  func `several that set up a store at once all get it`(round: Int) async throws {
    let path = path
    let opened = await withTaskGroup { group in
      for number in 0..<8 {
        group.addTask {
          // A busy disk takes its time; who waits long enough gets it.
          let store = try? ResultStore(
            path: path, migrations: Migration.all, patience: 60_000, readPaper: Sample.readPaper)
          return (try? store?.open(Sample.sitting("s\(number)"), pool: [])) != nil
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(opened == 8)
    #expect(try Sample.store(folder).sittings().count == 8)
  }

  @Test func `a store of a newer program is refused and left as it is`() throws {
    do { _ = try Sample.store(folder) }
    run("PRAGMA user_version = 99")
    #expect(throws: StoreError.newer(path: path, found: 99, supported: Migration.all.count)) {
      try Sample.store(folder)
    }
  }

  @Test func `a store of an older program keeps what it has and gets what is new`() throws {
    do { _ = try Sample.store(folder).open(Sample.sitting(), pool: []) }
    let newer =
      Migration.all + [
        Migration(name: "notes", script: "CREATE TABLE notes (text TEXT) STRICT"),
        Migration(name: "one note", script: "INSERT INTO notes VALUES ('a')"),
      ]
    let store = try Sample.store(folder, migrations: newer)
    #expect(try store.sittings() == [Sample.sitting()])
    try store.database.runScript("INSERT INTO notes VALUES ('b')", named: "")
    #expect(throws: StoreError.newer(path: path, found: newer.count, supported: newer.count - 2)) {
      try Sample.store(folder)
    }
  }

  @Test func `a migration that fails leaves the older store`() throws {
    do { _ = try Sample.store(folder).open(Sample.sitting(), pool: []) }
    let broken =
      Migration.all + [
        Migration(name: "notes", script: "CREATE TABLE notes (text TEXT) STRICT"),
        Migration(name: "broken", script: "INSERT INTO nowhere VALUES (1)"),
      ]
    let error = #expect(throws: StoreError.self) { try Sample.store(folder, migrations: broken) }
    guard case .failed(path, "broken", _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try Sample.store(folder).sittings() == [Sample.sitting()])
  }

  @Test func `pages that were overwritten are reported as damage`() throws {
    do {
      let store = try Sample.store(folder)
      _ = try store.open(Sample.sitting(), pool: [])
      for number in 0..<200 { try store.start(Sample.attempt("\(number)")) }
    }
    var bytes = contents()
    for position in 4096..<bytes.count { bytes[position] = 0xA5 }
    write(bytes)
    let error = #expect(throws: StoreError.self) {
      try Sample.store(folder).attempts(matching: AttemptFilter())
    }
    guard case .corrupt(path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `a folder in the place of the file cannot be opened`() throws {
    mkdir(path, 0o777)
    let error = #expect(throws: StoreError.self) { try Sample.store(folder) }
    guard case .cannotOpen(path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    write([])
    let below = ResultStoreOpeningTests.below(folder.path("file"))
    #expect(below)
  }

  /// Whether a store below a file cannot be opened.
  private static func below(_ file: String) -> Bool {
    close(open(file, O_WRONLY | O_CREAT, 0o666))
    do throws(StoreError) {
      _ = try ResultStore(path: "\(file)/kaosai.sqlite", readPaper: Sample.readPaper)
      return false
    } catch .cannotOpen {
      return true
    } catch {
      return false
    }
  }
}
