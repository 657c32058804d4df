import Tables

/// Notes as Anki writes them out: lines such as `#separator:tab` and `#tags column:3`, then a note
/// a line, its front before its back.
struct NotesExport {
  private var separator: UInt8 = 0x09
  private var columns: [String] = []
  /// What columns that are no fields of a note hold.
  private var others: [Int: String] = [:]
  /// Where the notes begin, and their line.
  private var start = 0
  private var line = 1
  private let bytes: [UInt8]

  /// The notes as a table with a header; nil for any other text.
  static func table(of bytes: [UInt8]) -> (text: [UInt8], separator: UInt8)? {
    guard bytes.starts(with: "#separator:".utf8) else { return nil }
    var export = NotesExport(bytes: bytes)
    export.readHead()
    return export.table()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func readHead() {
    while start < bytes.count, bytes[start] == 0x23 {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let text = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
      if let colon = text.firstIndex(of: ":") {
        take(String(text[..<colon]), String(text[text.index(after: colon)...]))
      }
      start = min(end + 1, bytes.count)
      line += 1
    }
  }

  private mutating func take(_ name: String, _ value: String) {
    let word = FieldText.trimmed(value)
    switch name {
    case "separator":
      let signs = Self.separators[word.lowercased()] ?? value
      if let sign = signs.utf8.first, signs.utf8.count == 1 { separator = sign }
    case "columns":
      let sign = Character(Unicode.Scalar(separator))
      columns = value.split(separator: sign, omittingEmptySubsequences: false).map {
        FieldText.trimmed(String($0))
      }
    default:
      if let field = Self.others[name], let column = Int(word) { others[column] = field }
    }
  }

  private static let separators = [
    "tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "space": " ", "colon": ":",
  ]
  private static let others = [
    "tags column": "标签", "deck column": "题库", "guid column": "guid", "notetype column": "notetype",
  ]

  /// The notes under a header in the last line of their head, so that lines keep their numbers.
  private func table() -> (text: [UInt8], separator: UInt8)? {
    let first = bytes[start...].prefix { $0 != 0x0A }
    let count = max(columns.count, first.count { $0 == separator } + 1)
    guard count > 1, count < 100, start < bytes.count else { return nil }
    var names = columns + Array(repeating: "", count: count - columns.count)
    for (column, name) in others where names.indices.contains(column - 1) {
      names[column - 1] = name
    }
    if !names.contains(where: { ColumnName($0)?.field == .stem }) {
      let free = names.indices.filter { others[$0 + 1] == nil }
      guard free.count > 1 else { return nil }
      names[free[0]] = "题目"
      names[free[1]] = "答案"
    }
    var text = Array(repeating: UInt8(0x0A), count: max(line - 2, 0))
    text += names.joined(separator: String(Character(Unicode.Scalar(separator)))).utf8
    return (text + [0x0A] + bytes[start...], separator)
  }
}
