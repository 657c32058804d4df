import ExamModel
import Tables

/// A sheet whose columns are known, read row by row into records.
struct SheetTable {
  private let sheet: Sheet
  private let file: String
  private(set) var columns: SheetColumns
  private(set) var group = RecordGroup()
  /// Rows that belong to no question.
  private(set) var stray: [(text: String, place: SourcePosition)] = []
  /// What the rows above the header say of the bank.
  private(set) var head = QuestionBank(title: "")

  private var section: String?
  private var context: KindWord?
  /// Cells that several rows share, by column.
  private var shared: [Int: [(rows: ClosedRange<Int>, text: String)]] = [:]
  private var filled: [Int: Int] = [:]

  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - columns: What its columns mean, until a header says otherwise.
  ///   - section: What its questions stand under.
  ///   - file: The file's name.
  init(_ sheet: Sheet, columns: SheetColumns, section: String?, file: String) {
    self.sheet = sheet
    self.columns = columns
    self.section = section
    self.file = file
    context = SheetHeading(sheet.name)?.kind
    setShared()
  }

  /// Reads the rows, of which the first `headers` are the header and what stands above it.
  mutating func read(from header: Int?) {
    for (index, row) in sheet.rows.enumerated() {
      if let header, index < header {
        takeAbove(row)
      } else if index == header || isHeader(row) {
        takeHeader(row)
      } else if index - 1 == header, columns.takeSecondHeader(row) {
        takeHeader(row)
      } else if let header, index <= header + 2, isInstruction(row) {
        takeHeader(row)
        stray.append((text(of: row), place(row)))
      } else {
        take(row)
      }
    }
    joinParts()
    setUnread()
  }

  private mutating func takeHeader(_ row: SheetRow) {
    for cell in row.cells { group.notes.take(cell.text) }
  }

  /// Whether a row repeats the header.
  private func isHeader(_ row: SheetRow) -> Bool {
    guard row.cells.count > 1, columns.names[row.cells[0].column] == row.cells[0].text else {
      return false
    }
    return SheetColumns(header: row)?.fields == columns.fields
  }

  private mutating func takeAbove(_ row: SheetRow) {
    for cell in row.cells { group.notes.take(cell.text) }
    let text = text(of: row)
    if HeadLines.take(text, into: &head) { return }
    if let heading = SheetHeading(text) {
      take(heading)
    } else if head.title.isEmpty, row.cells.count == 1, stray.isEmpty {
      head.title = text
    } else {
      stray.append((text, place(row)))
    }
  }

  private mutating func take(_ heading: SheetHeading) {
    section = heading.name
    context = heading.kind ?? SheetHeading(sheet.name)?.kind
  }

  private mutating func take(_ row: SheetRow) {
    if let text = row.cells.first?.text, row.cells.allSatisfy({ $0.text == text }) {
      if let heading = SheetHeading(text) { return take(heading) }
      let field = columns.fields[row.cells[0].column]
      if field == .number || field == .id, FieldText.isDigits(FieldText.trimmed(text)) { return }
      if field != .stem, field != .options { return stray.append((text, place(row))) }
    }
    var record = Record(place: place(row))
    record.section = section
    record.context = context
    for cell in row.cells { set(cell, in: &record) }
    for (column, ranges) in shared {
      guard !row.cells.contains(where: { $0.column == column }),
        let range = ranges.first(where: { $0.rows.contains(row.number) })
      else { continue }
      if columns.fields[column] == .stem, range.rows.lowerBound < row.number {
        return continueRecord(with: record)
      }
      set(SheetCell(column: column, text: range.text), in: &record)
    }
    add(record, row)
  }

  private mutating func add(_ record: Record, _ row: SheetRow) {
    var record = record
    if let own = record.text(.section) { record.section = own }
    if isFurtherOption(record) { return continueRecord(with: record) }
    let hasContent =
      record.text(.stem) != nil || record.optionValue != nil || !record.options.isEmpty
      || record.text(.key) != nil
    if hasContent {
      group.records.append(record)
    } else if !record.fields.isEmpty {
      stray.append((text(of: row), place(row)))
    }
  }

  private mutating func set(_ cell: SheetCell, in record: inout Record) {
    filled[cell.column] = filled[cell.column] ?? record.place.line
    guard let field = columns.fields[cell.column] else { return }
    if cell.kind == .date, [.stem, .options, .key].contains(field) || field.isOption {
      record.hasDates = true
    }
    let value: FieldValue =
      switch cell.kind {
      case .boolean: .bool(cell.text == "TRUE")
      case .number, .date: .number(cell.text)
      case .text, .error: .text(cell.text)
      }
    switch field {
    case .option(let name): record.options[name] = value
    case .section, .tags:
      let separator = field == .section ? "/" : "；"
      let text = [record.text(field), value.shown].compactMap { $0 }.joined(separator: separator)
      record.fields[field] = .text(text)
    default: record.fields[field] = value
    }
  }

  /// Whether a row holds nothing but an option of the question above.
  private func isFurtherOption(_ row: Record) -> Bool {
    guard let last = group.records.last, row.options.isEmpty, last.options.isEmpty,
      row.fields.count == 1, let text = row.text(.options) ?? row.text(.stem)
    else { return false }
    let known: Int
    switch last.optionValue {
    case .list(let values): known = values.count
    case .some: known = 1
    case nil: known = 0
    }
    let label = OptionLabel(at: 0, in: text.utf8.span)
    let isNext = label?.letter == known && label?.mark == .signed
    return row.text(.stem) == nil ? known > 0 && (isNext || known > 1) : isNext
  }

  /// Takes a row that goes on with the question above: a further option.
  private mutating func continueRecord(with row: Record) {
    guard let last = group.records.indices.last else { return }
    if let option = row.optionValue ?? (row.fields.count == 1 ? row.fields[.stem] : nil) {
      var options: [FieldValue] = []
      switch group.records[last].optionValue {
      case .list(let values): options = values
      case let value?: options = [value]
      case nil: break
      }
      group.records[last].fields[.options] = .list(options + [option])
    }
    for (field, value) in row.fields where field != .options && row.fields.count > 1 {
      if group.records[last].fields[field] == nil { group.records[last].fields[field] = value }
    }
  }
}

extension SheetTable {
  private func text(of row: SheetRow) -> String {
    row.cells.map { FieldText.trimmed($0.text) }.joined(separator: " ")
  }

  private func place(_ row: SheetRow) -> SourcePosition {
    SourcePosition(
      file: file, sheet: sheet.name.isEmpty ? nil : sheet.name, line: row.number,
      column: sheet.name.isEmpty ? 1 : row.cells.first?.column ?? 0)
  }

  /// Whether a row under the header says how to fill the columns in.
  private func isInstruction(_ row: SheetRow) -> Bool {
    let hints = ["必填", "选填", "可选", "填写", "不超过", "请输入", "请选择", "示例", "例如", "格式"]
    return row.cells.count { cell in hints.contains { cell.text.contains($0) } } >= 2
  }

  private mutating func setShared() {
    var texts: [Int: [Int: String]] = [:]
    let merged = sheet.merged.filter { range in
      range.rows.count > 1 && columns.fields[range.columns.lowerBound] != nil
    }
    guard !merged.isEmpty, merged.count <= 100_000 else { return }
    let rows = Set(merged.map(\.rows.lowerBound))
    for row in sheet.rows where rows.contains(row.number) {
      for cell in row.cells { texts[row.number, default: [:]][cell.column] = cell.text }
    }
    for range in merged {
      let column = range.columns.lowerBound
      guard let text = texts[range.rows.lowerBound]?[column] else { continue }
      shared[column, default: []].append((range.rows, text))
    }
  }

  /// Rows numbered `（1）`, `（2）` … under a case are its sub-questions.
  private mutating func joinParts() {
    var records: [Record] = []
    for record in group.records {
      let last = records.indices.last
      if let last, let number = Self.partNumber(record.text(.number)),
        number == records[last].parts.count + 1,
        records[last].text(.kind).flatMap(KindWord.known) == .kind(.composite)
      {
        var part = record
        part.fields[.number] = .number(String(number))
        records[last].parts.append(part)
      } else {
        records.append(record)
      }
    }
    group.records = records
  }

  private static func partNumber(_ text: String?) -> Int? {
    guard let text, let first = text.first, let last = text.last, "(（".contains(first),
      ")）".contains(last)
    else { return nil }
    return Int(text.dropFirst().dropLast())
  }

  private mutating func setUnread() {
    for (column, row) in filled.sorted(by: { $0.key < $1.key })
    where columns.fields[column] == nil {
      let name = columns.names[column] ?? CellReference.name(ofColumn: column)
      let place = SourcePosition(
        file: file, sheet: sheet.name.isEmpty ? nil : sheet.name, line: row, column: column)
      group.unread.append((name, place))
    }
  }
}
