import Tables

/// A second row of names below the first.
extension SheetColumns {
  /// Takes a second header row, as under a heading that several columns share; false for a row that
  /// is none.
  mutating func takeSecondHeader(_ row: SheetRow) -> Bool {
    var more: [Int: RecordField] = [:]
    for cell in row.cells {
      guard
        names[cell.column] == nil || [.options, .key].contains(named(cell.column))
          || fields[cell.column]?.isOption == true,
        let name = ColumnName(cell.text), case .option = name.field
      else { return false }
      more[cell.column] = name.field
    }
    guard more.count >= 2 else { return false }
    // 正确答案 above A | B | C | D: ticks, beside the options.
    let marks = more.keys.filter { isUnderKey($0) }
    guard marks.isEmpty || columns(of: .options).count == 1 || hasOptionColumns else {
      return false
    }
    for column in marks {
      if case .option(let place)? = more[column] { more[column] = .rightOption(place) }
    }
    for (column, field) in more { fields[column] = field }
    return true
  }

  /// Whether the name above a column, its own or the last one to its left, is that of the key.
  private func isUnderKey(_ column: Int) -> Bool {
    names.keys.filter { $0 <= column }.max().flatMap(named) == .key
  }

  /// What a column is called, though others may be called the same, as below a wide heading.
  private func named(_ column: Int) -> RecordField? {
    fields[column] ?? names[column].flatMap { ColumnName($0)?.field }
  }
}
