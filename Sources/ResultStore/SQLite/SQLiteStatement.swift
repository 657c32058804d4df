import CSQLite

/// A prepared statement, finalised with its last reference.
final class SQLiteStatement {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  deinit { sqlite3_finalize(pointer) }

  /// Sets the parameters, from the first on; the result code of the first that fails.
  func bind(_ values: [SQLiteValue]) -> Int32 {
    for (position, value) in values.enumerated() {
      let code = bind(value, at: Int32(position + 1))
      guard code == SQLITE_OK else { return code }
    }
    return SQLITE_OK
  }

  private func bind(_ value: SQLiteValue, at position: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(pointer, position)
    case .integer(let number): return sqlite3_bind_int64(pointer, position, number)
    case .real(let number): return sqlite3_bind_double(pointer, position, number)
    case .text(let text):
      // SQLITE_TRANSIENT: SQLite copies the bytes before the call returns.
      let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      return text.withCString {
        sqlite3_bind_text64(
          pointer, position, $0, UInt64(text.utf8.count), copies, UInt8(SQLITE_UTF8))
      }
    }
  }

  /// Makes the statement ready for its next use.
  func reset() {
    sqlite3_reset(pointer)
    sqlite3_clear_bindings(pointer)
  }
}
