import ExamModel

extension SQLiteConnection {
  /// Runs a statement to its end.
  ///
  /// - Returns: The number of rows that it changed.
  @discardableResult
  func run(_ sql: LearningSQL, _ values: SQLiteValue...) throws(StoreError) -> Int {
    try query(text: sql.rawValue, values) { _ throws(StoreError) in }
    return changeCount
  }

  /// What a closure makes of each row of a statement, in order.
  func rows<Value>(
    _ sql: LearningSQL, _ values: SQLiteValue...,
    read: (borrowing SQLiteRow) throws(StoreError) -> Value
  ) throws(StoreError) -> [Value] {
    var found: [Value] = []
    try query(text: sql.rawValue, values) { row throws(StoreError) in found.append(try read(row)) }
    return found
  }

  /// Calls a closure with each row of a statement, in order.
  func query(
    _ sql: LearningSQL, _ values: [SQLiteValue],
    visit: (borrowing SQLiteRow) throws(StoreError) -> Void
  ) throws(StoreError) {
    try query(text: sql.rawValue, values, visit: visit)
  }
}
