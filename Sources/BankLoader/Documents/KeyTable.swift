import ExamModel

/// Reads tables that hold the keys of questions by number, by the places of their cells: where a cell is
/// empty the keys beside it keep their numbers.
struct KeyTable {
  /// The keys, a line each, `1.A`, with the headings among them.
  var lines: [DocumentLine] = []
  /// How many numbers it has, with keys and without.
  private var count = 0
  private var keys = 0

  /// Whether it says what its numbers and keys are.
  var isNamed = false

  /// Whether none of its numbers has a key: a card to fill in.
  var isEmpty: Bool { keys == 0 }

  /// No list has more rows.
  private static let mostRows = 20_000

  /// Nil where a table is anything else.
  init?(_ table: DocumentTable) {
    guard table.rows.count <= Self.mostRows else { return nil }
    let rows = table.rows.map(Row.init).filter { !$0.cells.isEmpty }
    for read in [Self.readGrid, Self.readColumns, Self.readItems] {
      var keys = KeyTable()
      if read(&keys, rows), keys.count >= 2 {
        self = keys
        return
      }
    }
    return nil
  }

  private init() {}

  /// A row without its empty cells.
  struct Row {
    var number: Int
    var cells: [(column: Int, text: String)]

    init(_ row: DocumentTable.Row) {
      number = row.number
      cells = row.cells.map { ($0.column, FieldText.trimmed($0.text)) }.filter { !$0.1.isEmpty }
    }

    /// The text in a column.
    func text(in column: Int) -> String { cells.first { $0.column == column }?.text ?? "" }
  }

  /// What the header of a row or column says of it.
  enum Label { case number, key, kind }

  /// The label that a cell is.
  static func label(_ text: String) -> Label? {
    switch text.filter({ !$0.isWhitespace && $0 != "：" && $0 != ":" }) {
    case "题号", "序号", "题目", "试题", "题次", "小题", "编号", "题目序号", "试题序号": .number
    case "答案", "参考答案", "正确答案", "标准答案", "选项", "正确选项": .key
    case "题型", "题目类型", "试题类型": .kind
    default: nil
    }
  }

  /// The number of a question that a cell is.
  static func number(_ text: String) -> Int? {
    Int(text).flatMap { (0...99_999).contains($0) ? $0 : nil }
  }

  /// What a cell gives: a key, nothing, or nil where it is neither.
  static func key(_ text: String, label: String = "") -> String? {
    let isVoid = text.allSatisfy { "—–-－_＿/／?？ ".contains($0) } || KeyRule.isNone(text)
    if isVoid { return "" }
    let isText = label.contains("答") && !text.contains("\n")
    return isText || KeyNotation(Glyphs(text)).isKey ? text : nil
  }

  /// Takes a number with its key, or without.
  mutating func add(_ number: Int, _ key: String, at line: Int) {
    count += 1
    guard !key.isEmpty else { return }
    keys += 1
    lines.append(DocumentLine(text: "\(number).\(key)", number: line))
  }

  /// Takes a row of one cell as a heading.
  mutating func takeHeading(_ row: Row) -> Bool {
    guard row.cells.count == 1, let cell = row.cells.first, Int(cell.text) == nil,
      HeadingReader(Glyphs(cell.text)).mark() != nil || KeySheetTitle.isTitle(Glyphs(cell.text))
    else { return false }
    lines.append(DocumentLine(text: cell.text, number: row.number))
    return true
  }

  /// Rows of numbers above rows of keys: 题号 1 2 3 above 答案 A B C.
  private static func readGrid(_ table: inout KeyTable, _ rows: [Row]) -> Bool {
    var next = 0
    while next < rows.count {
      if table.takeHeading(rows[next]) {
        next += 1
        continue
      }
      let isLast = next + 1 == rows.count
      guard let heads = numbers(of: rows[next]), !isLast,
        let keys = keys(of: rows[next + 1], below: heads.numbers, isLabelled: heads.isLabelled)
      else { return false }
      table.isNamed = heads.isLabelled
      for (column, number) in heads.numbers {
        table.add(number, keys[column] ?? "", at: rows[next + 1].number)
      }
      next += 2
    }
    return true
  }

  private static func numbers(
    of row: Row
  ) -> (numbers: [(column: Int, number: Int)], isLabelled: Bool)? {
    let isLabelled = row.cells.first.map { label($0.text) == .number } == true
    let cells = isLabelled ? row.cells.dropFirst() : row.cells[...]
    let numbers = cells.compactMap { cell in number(cell.text).map { (cell.column, $0) } }
    guard numbers.count == cells.count, numbers.count >= (isLabelled ? 1 : 2),
      zip(numbers, numbers.dropFirst()).allSatisfy({ $0.1 + 1 == $1.1 })
    else { return nil }
    return (numbers, isLabelled)
  }

  private static func keys(
    of row: Row, below heads: [(column: Int, number: Int)], isLabelled: Bool
  ) -> [Int: String]? {
    let name = isLabelled ? row.cells.first?.text ?? "" : ""
    guard !isLabelled || label(name) == .key else { return nil }
    let cells = isLabelled ? row.cells.dropFirst() : row.cells[...]
    let columns = Set(heads.map(\.column))
    var keys: [Int: String] = [:]
    for cell in cells {
      guard let key = key(cell.text, label: name), columns.contains(cell.column) else { return nil }
      keys[cell.column] = key
    }
    return isLabelled || !keys.isEmpty ? keys : nil
  }
}
