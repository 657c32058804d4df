import CSQLite

/// A database with nothing in it, set up as the store sets up its own.
final class BareDatabase {
  private let database: OpaquePointer
  private var count = 0

  init(path: String) throws(BenchFailure) {
    var database: OpaquePointer?
    let code = sqlite3_open(path, &database)
    guard let database else { throw BenchFailure("\(path): SQLite \(code)") }
    self.database = database
    try run("PRAGMA journal_mode = WAL")
    try run("PRAGMA synchronous = FULL")
  }

  deinit { sqlite3_close_v2(database) }

  /// Commits a transaction that changes one number in the file's head and nothing else; how long it
  /// takes until that is durable, in seconds.
  ///
  /// One that changes nothing would be neither written nor synced.
  func commit() throws(BenchFailure) -> Double {
    count += 1
    let start = Clock.now()
    try run("BEGIN IMMEDIATE; PRAGMA user_version = \(count); COMMIT")
    return Clock.now() - start
  }

  private func run(_ script: String) throws(BenchFailure) {
    guard sqlite3_exec(database, script, nil, nil, nil) == SQLITE_OK else {
      throw BenchFailure("\(script): \(String(cString: sqlite3_errmsg(database)))")
    }
  }
}
