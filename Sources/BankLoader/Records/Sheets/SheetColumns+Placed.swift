import Tables

/// Columns that only those beside them tell the meaning of.
extension SheetColumns {
  /// The columns beside each other that say nothing but the places of options, where no two are known
  /// to be options by their whole names; what else they were taken for they are not.
  func takePlaced(
    _ row: SheetRow, among found: inout [Int: ColumnName]
  ) -> [Int: OptionName] {
    guard !found.values.contains(where: \.field.isOption) else { return [:] }
    let keys = found.filter { $0.value.field == .key }.map(\.key)
    let placed = OptionHeaders.columns(of: row, hasKey: true)
    // 答案1, 答案2 … are options beside another column for the key.
    guard !placed.isEmpty,
      !keys.contains(where: { placed[$0] != nil })
        || keys.contains(where: { placed[$0] == nil })
    else { return [:] }
    for column in placed.keys { found[column] = nil }
    return placed
  }

  /// The columns 答案A, 答案B … beside 选项A, 选项B …: what is ticked there is right.
  func ticks(in row: SheetRow, among found: [Int: ColumnName]) -> [Int: OptionName] {
    var (options, ticks): ([OptionName], [Int: OptionName]) = ([], [:])
    for cell in row.cells {
      guard case .option(let place)? = found[cell.column]?.field else { continue }
      if FieldText.trimmed(cell.text).hasPrefix("答案") {
        ticks[cell.column] = place
      } else {
        options.append(place)
      }
    }
    let isWhole = !ticks.isEmpty && ticks.values.allSatisfy(options.contains)
    return isWhole && ticks.count == options.count && !found.values.contains { $0.field == .key }
      ? ticks : [:]
  }

  /// Takes 答案选项 for the key, where the options have columns of their own and nothing else is one.
  func takeNamedKey(among found: inout [Int: ColumnName]) {
    let fields = found.values.map(\.field)
    guard fields.count(where: \.isOption) >= 2, !fields.contains(.key) else { return }
    let columns = names.filter { $0.value == "答案选项" && found[$0.key]?.field == .options }
    if columns.count == 1, let column = columns.first?.key {
      found[column] = ColumnName("正确选项")
    }
  }
}
