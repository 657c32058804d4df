import Tables

/// What the columns of a sheet mean.
struct SheetColumns: Equatable {
  /// By column, from 1.
  var fields: [Int: RecordField] = [:]
  /// Further columns for the key, the more exact first: a row may have it in any.
  private(set) var furtherKeys: [Int] = []
  /// Those of them whose names say no less than that of the key.
  private(set) var rivalKeys: [Int] = []
  /// Columns 答案1, 答案2 … that have an answer each, where the first of them is the key's.
  private(set) var numberedKeys: [Int] = []
  /// The names of all columns that have one, as the sheet has them.
  private(set) var names: [Int: String] = [:]

  init() {}

  /// The columns of a header; nil for a row that is none.
  init?(header row: SheetRow) {
    var found: [Int: ColumnName] = [:]
    for cell in row.cells {
      names[cell.column] = FieldText.trimmed(cell.text)
      found[cell.column] = ColumnName(cell.text)
    }
    takeVerdicts(among: &found)
    takeSmallLetter(among: &found)
    Self.dropLetters(among: &found)
    takeKindForStem(&found)
    let placed = takePlaced(row, among: &found)
    Self.takeChosen(among: &found)
    Self.takeMarks(among: &found)
    takeMarksBehind(&found)
    let fields = Set(found.values.map(\.field)).union(takeNumbered(row, among: found))
      .union(placed.values.map { .option($0) })
    let options = fields.count { $0.isOption }
    let hasOptions = fields.contains(.options) || options >= 2
    let isHeader =
      fields.contains(.stem) && (fields.contains(.key) || hasOptions || fields.contains(.kind))
      || fields.contains(.key) && hasOptions
    guard isHeader, found.values.contains(where: { $0.rank < 100 }),
      !(options < 2 && fields.count == 2 && options == 1)
    else { return nil }
    for (column, name) in found {
      let isLoose = name.isLooseOption && !fields.contains(.key)
      self.fields[column] = isLoose ? nil : name.field
    }
    dropOthers(found)
    for (column, place) in placed { self.fields[column] = .option(place) }
  }

  /// Takes columns named 1, 2, 3 … or c1, c2, c3 … for options, beside a stem and a key: the fields
  /// that they are.
  private mutating func takeNumbered(
    _ row: SheetRow, among found: [Int: ColumnName]
  ) -> [RecordField] {
    let fields = found.values.map(\.field)
    let plain = row.cells.filter { FieldText.isDigits(FieldText.trimmed($0.text)) }
    let signed = row.cells.filter { found[$0.column] == nil && Self.number(after: $0.text) != nil }
    let cells = plain.isEmpty ? signed : plain
    let numbers = cells.compactMap { cell in
      let text = FieldText.trimmed(cell.text)
      return plain.isEmpty ? Self.number(after: text) : Int(text)
    }
    guard plain.isEmpty == false || signed.count > 2 && Self.haveOneLetter(signed),
      fields.contains(.stem), fields.contains(.key), !fields.contains(where: \.isOption),
      numbers.count > 1, numbers == Array(1...numbers.count)
    else { return [] }
    for (index, cell) in cells.enumerated() {
      self.fields[cell.column] = .option(.number(index + 1))
    }
    return cells.indices.map { .option(.number($0 + 1)) }
  }

  /// Whether a row of values is one of names all the same, as of a sheet that a database took in: each
  /// cell names something of its own, among it a stem and a key.
  static func namesAll(_ row: SheetRow) -> Bool {
    guard row.cells.count > 2, row.cells.allSatisfy({ ColumnName.isExact($0.text) }),
      let columns = SheetColumns(header: row)
    else { return false }
    let fields = Set(columns.fields.values)
    return fields.count == row.cells.count && fields.contains(.stem) && fields.contains(.key)
  }

  /// Columns found by their content.
  init(fields: [Int: RecordField]) { self.fields = fields }

  /// Of several columns that say the same, keeps the one with the most exact name; sections and
  /// tags may have several.
  private mutating func dropOthers(_ found: [Int: ColumnName]) {
    var best: [RecordField: Int] = [:]
    for (column, name) in found.sorted(by: { $0.key < $1.key }) {
      switch name.field {
      case .section, .tags, .aside: break
      default:
        guard let other = best[name.field], let order = found[other]?.order else {
          best[name.field] = column
          continue
        }
        fields[name.order < order ? other : column] = nil
        if name.order < order { best[name.field] = column }
      }
    }
    for (column, field) in fields where field == .aside { fields[column] = nil }
    furtherKeys = found.filter { $0.value.field == .key && fields[$0.key] == nil }
      .sorted { ($0.value.order, $0.key) < ($1.value.order, $1.key) }.map(\.key)
    rivalKeys = furtherKeys.filter { column in
      found[column]?.standing == best[.key].flatMap { found[$0]?.standing }
    }
    let keys = found.filter { $0.value.field == .key }.keys.sorted()
    let names = keys.map { FieldText.trimmed(found[$0]?.text ?? "") }
    let isRun = Self.areNumbered(names)
    if keys.count > 1, keys.count < 10, isRun, fields[keys[0]] == .key { numberedKeys = keys }
    // 答案1 | 答案2 | 参考答案: of the last alone nothing says what it counts.
    let run = zip(keys, names).filter { $0.1.last?.isNumber == true }
    if numberedKeys.isEmpty, run.count > 1, run.count + 1 == keys.count,
      Self.areNumbered(run.map(\.1)), !fields.values.contains(where: \.isOption)
    {
      numberedKeys = run.map(\.0)
    }
  }

  /// The columns of a field, from left to right.
  func columns(of field: RecordField) -> [Int] {
    fields.filter { $0.value == field }.map(\.key).sorted()
  }

  /// Whether a column is known to hold an option.
  var hasOptionColumns: Bool {
    fields.values.contains(where: \.isOption)
  }

  /// Takes a column that is called that of the key for the options; the key is the next so called.
  mutating func takeForOptions(_ column: Int) {
    let isKey = fields[column] == .key
    fields[column] = .options
    furtherKeys.removeAll { $0 == column }
    rivalKeys.removeAll { $0 == column }
    if isKey, let next = furtherKeys.first {
      fields[next] = .key
      furtherKeys.removeFirst()
      rivalKeys.removeAll { $0 == next }
    }
  }

  /// Takes another column for the stems, where the one that is called so holds nothing but kinds, as
  /// 题目形式 may: the first of longer texts whose name says nothing known.
  mutating func mendStem(over rows: ArraySlice<SheetRow>) {
    guard let stem = columns(of: .stem).first else { return }
    func texts(_ column: Int) -> [String] {
      rows.prefix(60).compactMap { row in
        row.cells.first { $0.column == column }.map { FieldText.trimmed($0.text) }
      }.filter { !$0.isEmpty }
    }
    let held = texts(stem)
    guard held.count > 2, held.allSatisfy({ KindWord.known($0) != nil }) else { return }
    let other = names.keys.sorted().first { column in
      let texts = texts(column)
      return fields[column] == nil && texts.count * 10 >= held.count * 8
        && texts.reduce(0) { $0 + $1.unicodeScalars.count } >= texts.count * 6
        && Set(texts).count * 10 >= texts.count * 7
    }
    guard let other else { return }
    fields[stem] = columns(of: .kind).isEmpty ? .kind : nil
    fields[other] = .stem
  }

  /// Takes columns without a name to the right of 选项 for options too, where they hold something.
  mutating func widenOptions(over filled: Set<Int>) {
    guard !hasOptionColumns, let first = columns(of: .options).first else { return }
    var last = first
    while filled.contains(last + 1), names[last + 1] == nil, fields[last + 1] == nil { last += 1 }
    guard last > first else { return }
    for column in first...last { fields[column] = .option(.letter(column - first)) }
  }
}
