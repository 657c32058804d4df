/// Recognises what databases write out: statements of SQL that insert rows.
enum SQLSignature {
  /// How much of the beginning decides.
  private static let sample = 256 << 10
  private static let words: Set<String> = [
    "alter", "begin", "commit", "create", "delete", "drop", "go", "if", "insert", "lock", "pragma",
    "print", "replace", "set", "start", "truncate", "unlock", "use",
  ]

  /// Whether the first statement, behind comments, is one of SQL, and rows are inserted.
  static func isDump(_ bytes: [UInt8]) -> Bool {
    var scanner = SQLScanner(Array(bytes.prefix(sample)))
    // What only one make of database reads stands in comments, whose semicolons stay.
    while scanner.take(0x3B) {}
    guard let first = scanner.word(), words.contains(first) else { return false }
    if first == "insert" || first == "replace" {
      let isTable = scanner.peek() == 0x5B
      if scanner.word() == "into" || isTable { return true }
    }
    repeat {
      if scanner.skipTo("insert"), scanner.word() == "insert" { return true }
    } while scanner.skipStatement()
    return false
  }
}
