import CSQLite
import ExamModel

/// One open database.
///
/// Statements are prepared once; every result code but success is an error.
final class SQLiteConnection {
  let path: String
  private let database: OpaquePointer
  private var statements: [String: SQLiteStatement] = [:]

  /// Opens a file, making it where it is missing.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - patience: How long a call waits for another process's lock, in milliseconds.
  /// - Throws: Why it cannot be opened for writing.
  init(path: String, patience: Int32) throws(StoreError) {
    var database: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(path, &database, flags, nil)
    guard let database else { throw .cannotOpen(path: path, reason: SQLiteFailure.text(of: code)) }
    self.path = path
    self.database = database
    guard code == SQLITE_OK else { throw failure(code, "open") }
    sqlite3_busy_timeout(database, patience)
    guard sqlite3_db_readonly(database, "main") == 0 else { throw .readOnly(path: path) }
  }

  // Statements may outlive the connection by a moment; close_v2 waits for the last.
  deinit { sqlite3_close_v2(database) }

  /// Runs a statement to its end.
  ///
  /// - Returns: The number of rows that it changed.
  @discardableResult
  func run(_ sql: SQL, _ values: SQLiteValue...) throws(StoreError) -> Int {
    try query(sql, values) { _ throws(StoreError) in }
    return changeCount
  }

  /// How many rows the last statement changed.
  var changeCount: Int { Int(sqlite3_changes64(database)) }

  /// What a closure makes of each row of a statement, in order.
  func rows<Value>(
    _ sql: SQL, _ values: SQLiteValue...,
    read: (borrowing SQLiteRow) throws(StoreError) -> Value
  ) throws(StoreError) -> [Value] {
    var found: [Value] = []
    try query(sql, values) { row throws(StoreError) in found.append(try read(row)) }
    return found
  }

  /// Calls a closure with each row of a statement, in order.
  func query(
    _ sql: SQL, _ values: [SQLiteValue],
    visit: (borrowing SQLiteRow) throws(StoreError) -> Void
  ) throws(StoreError) {
    try query(text: sql.rawValue, values, visit: visit)
  }

  /// Calls a closure with each row of a statement in its own text, in order.
  func query(
    text sql: String, _ values: [SQLiteValue],
    visit: (borrowing SQLiteRow) throws(StoreError) -> Void
  ) throws(StoreError) {
    let statement = try prepared(sql)
    defer { statement.reset() }
    let bound = statement.bind(values)
    guard bound == SQLITE_OK else { throw failure(bound, sql) }
    while true {
      let code = sqlite3_step(statement.pointer)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw failure(code, sql) }
      try visit(SQLiteRow(statement.pointer))
    }
  }

  /// Runs several statements without parameters; an error gives their name instead of them.
  func runScript(_ script: String, named name: String) throws(StoreError) {
    let code = sqlite3_exec(database, script, nil, nil, nil)
    guard code == SQLITE_OK else { throw failure(code, name) }
  }

  /// Runs a closure in a transaction; what it throws rolls everything back.
  ///
  /// - Parameters:
  ///   - begin: How it begins: to write at once, or to read one state of the database.
  ///   - body: What is done in it.
  /// - Returns: What the closure returns, once it is durable.
  /// - Throws: What the closure throws, or why the transaction failed.
  func transaction<Value>(
    _ begin: SQL = .beginWriting, _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    try run(begin)
    do throws(StoreError) {
      let value = try body()
      try run(.commit)
      return value
    } catch {
      // SQLite may have rolled back already, as it does on a full disk.
      if sqlite3_get_autocommit(database) == 0 { _ = try? run(.rollback) }
      throw error
    }
  }

  private func prepared(_ sql: String) throws(StoreError) -> SQLiteStatement {
    if let statement = statements[sql] { return statement }
    var pointer: OpaquePointer?
    let code = sqlite3_prepare_v3(
      database, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &pointer, nil)
    guard code == SQLITE_OK, let pointer else { throw failure(code, sql) }
    let statement = SQLiteStatement(pointer)
    statements[sql] = statement
    return statement
  }

  private func failure(_ code: Int32, _ statement: String) -> StoreError {
    SQLiteFailure(
      code: code, systemCode: sqlite3_system_errno(database),
      message: String(cString: sqlite3_errmsg(database)), statement: statement
    ).storeError(path: path)
  }
}
