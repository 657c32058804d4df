import Tables

/// Tables that JSON holds column by column, as data frames are written out:
/// `{"题干": {"0": "……"}, "答案": {"0": "A"}}`, `{"columns": ["题干", "答案"], "data": [["……", "A"]]}`.
enum ObjectColumns {
  /// So many values under a name are a column and not what one question has.
  private static let least = 3

  /// The table as a sheet without a name; nil for a value of another form.
  static func sheet(of root: FieldValue) -> Sheet? {
    guard case .object(let object) = root else { return nil }
    return split(object) ?? named(object)
  }

  /// Names and rows apart.
  private static func split(_ object: FieldObject) -> Sheet? {
    guard case .list? = object["columns"], case .list(let rows)? = object["data"],
      let names = object["columns"], isHeader(names)
    else { return nil }
    return ObjectSheet.sheet(of: .list([names] + rows))
  }

  /// A member for each column, with its values by the number of their row.
  private static func named(_ object: FieldObject) -> Sheet? {
    guard object.members.count > 1, let first = values(of: object.members[0].value),
      first.count >= least
    else { return nil }
    var columns: [[FieldValue]] = []
    for member in object.members {
      guard let values = values(of: member.value), values.count == first.count else { return nil }
      columns.append(values)
    }
    let names = object.members.map { FieldValue.text($0.name) }
    guard isHeader(.list(names)), areStems(columns, under: object.members.map(\.name)) else {
      return nil
    }
    let rows = first.indices.map { row in FieldValue.list(columns.map { $0[row] }) }
    return ObjectSheet.sheet(of: .list([.list(names)] + rows))
  }

  /// Whether what stands under a name for stems are texts that differ.
  private static func areStems(_ columns: [[FieldValue]], under names: [String]) -> Bool {
    for (name, values) in zip(names, columns) where ColumnName(name)?.field == .stem {
      let texts = values.compactMap { if case .text(let text) = $0 { text } else { nil } }
      if texts.count == values.count, Set(texts).count * 10 >= texts.count * 8 { return true }
    }
    return false
  }

  /// The values of a column, by row; nil where its members are not numbered from 0.
  private static func values(of value: FieldValue) -> [FieldValue]? {
    // A list of lists has the options of each question, and is no column of a table.
    if case .list(let values) = value {
      let areCells = values.allSatisfy { value in
        switch value {
        case .list, .object: false
        default: true
        }
      }
      return areCells ? values : nil
    }
    guard case .object(let object) = value,
      object.members.enumerated().allSatisfy({ $0.element.name == "\($0.offset)" })
    else { return nil }
    return object.members.map(\.value)
  }

  private static func isHeader(_ names: FieldValue) -> Bool {
    guard case .list(let values) = names else { return false }
    let cells = values.enumerated().map { SheetCell(column: $0.offset + 1, text: $0.element.shown) }
    return SheetColumns(header: SheetRow(number: 1, cells: cells)) != nil
  }
}
