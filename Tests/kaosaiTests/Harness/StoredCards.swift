import CSQLite

/// The reviews of a store, as a test looks at them and moves their dates.
struct StoredCards {
  let path: String

  /// Lets so much time pass: what was due later is due so much sooner.
  func makeDue() { run("UPDATE learning_cards SET due = 0") }

  /// How many rows a table has.
  func count(_ table: String) -> Int {
    var database: OpaquePointer?
    var statement: OpaquePointer?
    defer {
      sqlite3_finalize(statement)
      sqlite3_close_v2(database)
    }
    guard sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK,
      sqlite3_prepare_v2(database, "SELECT count(*) FROM \(table)", -1, &statement, nil)
        == SQLITE_OK, sqlite3_step(statement) == SQLITE_ROW
    else { return -1 }
    return Int(sqlite3_column_int64(statement, 0))
  }

  private func run(_ sql: String) {
    var database: OpaquePointer?
    defer { sqlite3_close_v2(database) }
    guard sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK else { return }
    sqlite3_busy_timeout(database, 5000)
    sqlite3_exec(database, sql, nil, nil, nil)
  }
}
