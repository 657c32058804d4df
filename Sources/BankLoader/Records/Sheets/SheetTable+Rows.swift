import ExamModel
import Tables

extension SheetTable {
  /// Takes a row that is no header: a question, a heading, an option of the question above.
  mutating func take(_ row: SheetRow) {
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
    setFurtherKey(of: row, in: &record)
    for column in shared.columns {
      guard let cell = shared.text(in: column, at: row.number),
        !row.cells.contains(where: { $0.column == column })
      else { continue }
      if columns.fields[column] == .stem, !cell.isFirst { return continueRecord(with: record) }
      set(SheetCell(column: column, text: cell.text), in: &record)
    }
    add(marked(record), row)
  }

  /// 正确答案 | 参考答案: where the column for the key is empty, another may have it; where both
  /// have one, the other is noted unless it says the same.
  private mutating func setFurtherKey(of row: SheetRow, in record: inout Record) {
    guard columns.numberedKeys.isEmpty else { return setNumberedKeys(of: row, in: &record) }
    for column in columns.furtherKeys {
      guard let cell = row.cells.first(where: { $0.column == column }),
        !FieldText.trimmed(cell.text).isEmpty
      else { continue }
      if let key = record.text(.key) {
        guard FieldText.trimmed(key) != FieldText.trimmed(cell.text) else { continue }
        otherKeys.insert(column)
        if columns.rivalKeys.contains(column) { record.rivals.append(.text(cell.text)) }
      } else {
        record.fields[.key] = cell.kind == .number ? .number(cell.text) : .text(cell.text)
      }
    }
  }

  private mutating func add(_ record: Record, _ row: SheetRow) {
    var record = record
    if let own = record.text(.section) { record.section = own }
    if Self.isOfThePage(record) { return stray.append((text(of: row), place(row))) }
    if isFurtherOption(record) { return continueRecord(with: record) }
    if takeTicked(record) { return }
    let hasContent =
      record.text(.stem) != nil || record.optionValue != nil || !record.options.isEmpty
      || record.text(.key) != nil
    if hasContent {
      group.records.append(record)
    } else if !record.fields.isEmpty {
      stray.append((text(of: row), place(row)))
    }
  }

  mutating func set(_ cell: SheetCell, in record: inout Record) {
    filled[cell.column] = filled[cell.column] ?? record.place.line
    guard let field = columns.fields[cell.column] else {
      record.isDoubtful = record.isDoubtful || KeyRemark.doubts(cell.text)
      return
    }
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
    case .option(let name):
      record.options[name] = value
      if cell.isRed { record.reds.append(name) }
    case .section, .tags:
      let separator = field == .section ? "/" : "；"
      let text = [record.text(field), value.shown].compactMap { $0 }.joined(separator: separator)
      record.fields[field] = .text(text)
    default:
      record.fields[field] = value
      if cell.isRed, field == .stem { record.isRed = true }
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
  mutating func continueRecord(with row: Record) {
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

  private func isFurtherKey(_ column: Int) -> Bool {
    columns.furtherKeys.contains(column) && !otherKeys.contains(column)
  }

  mutating func setUnread() {
    var hidden = 0
    for (column, row) in filled.sorted(by: { $0.key < $1.key })
    where columns.fields[column] == nil && !isFurtherKey(column) {
      let name = columns.names[column] ?? CellReference.name(ofColumn: column)
      let place = SourcePosition(
        file: file, sheet: sheet.name.isEmpty ? nil : sheet.name, line: row, column: column)
      group.unread.append((name, place))
      if HiddenOptions.mayBeOf(name) { hidden += 1 }
    }
    guard hidden > 1 else { return }
    for index in group.records.indices
    where group.records[index].options.isEmpty && group.records[index].optionValue == nil {
      group.records[index].hidesOptions = true
    }
  }

  /// A question with its material before the stem.
  static func joined(_ record: Record) -> Record {
    guard let material = record.text(.material), var part = record.parts.first else {
      return record
    }
    part.fields[.stem] = .text([material, part.text(.stem) ?? ""].joined(separator: "\n"))
    return part
  }
}
