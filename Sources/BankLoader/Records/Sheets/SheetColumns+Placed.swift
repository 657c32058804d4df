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
    // 答案1, 答案2 … are options beside 正确答案, and answers of blanks beside 参考答案.
    guard !placed.isEmpty,
      !keys.contains(where: { placed[$0] != nil })
        || keys.contains(where: { placed[$0] == nil && names[$0]?.contains("正确") == true })
    else { return [:] }
    for column in placed.keys { found[column] = nil }
    return placed
  }
}
