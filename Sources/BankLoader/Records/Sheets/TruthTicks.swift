import Tables

/// Statements with a tick in one of two columns: `题目 | 对 | 错`.
enum TruthTicks {
  private static let headRows = 12
  /// So many statements have to be ticked.
  private static let least = 3

  /// The sheet with one column for the keys in place of the two; as it is where anything but ticks
  /// stands in these, or all of them in one.
  static func joined(_ sheet: Sheet) -> Sheet {
    for (index, row) in sheet.rows.prefix(headRows).enumerated() {
      guard let (right, wrong) = columns(of: row) else { continue }
      return joined(sheet, header: index, right, wrong) ?? sheet
    }
    return sheet
  }

  /// The columns of ticks in a header with a stem and no key or options.
  private static func columns(of row: SheetRow) -> (right: Int, wrong: Int)? {
    var hasStem = false
    var found: [Bool: Int] = [:]
    var names: [String] = []
    for cell in row.cells {
      let name = FieldText.trimmed(cell.text)
      if let truth = words[name] {
        guard found.updateValue(cell.column, forKey: truth) == nil else { return nil }
      } else {
        names.append(name)
      }
    }
    guard found.count == 2 else { return nil }
    for field in names.compactMap({ ColumnName($0)?.field }) {
      if field == .key || field == .options || field.isOption || field == .aside { return nil }
      if field == .stem { hasStem = true }
    }
    guard hasStem, let right = found[true], let wrong = found[false], abs(right - wrong) == 1 else {
      return nil
    }
    return (right, wrong)
  }

  private static func joined(_ sheet: Sheet, header: Int, _ right: Int, _ wrong: Int) -> Sheet? {
    var sheet = sheet
    var counts = [true: 0, false: 0]
    for index in sheet.rows.indices where index >= header {
      let row = sheet.rows[index]
      let cells = row.cells.filter {
        ($0.column == right || $0.column == wrong) && !FieldText.trimmed($0.text).isEmpty
      }
      var key = index == header ? "答案" : ""
      if index > header, let cell = cells.first {
        guard cells.count == 1, ticks.contains(FieldText.trimmed(cell.text)) else { return nil }
        key = cell.column == right ? "√" : "×"
        counts[cell.column == right, default: 0] += 1
      }
      sheet.rows[index].cells.removeAll { $0.column == right || $0.column == wrong }
      guard !key.isEmpty else { continue }
      sheet.rows[index].cells.append(SheetCell(column: min(right, wrong), text: key))
      sheet.rows[index].cells.sort { $0.column < $1.column }
    }
    let (ticked, crossed) = (counts[true] ?? 0, counts[false] ?? 0)
    return ticked > 0 && crossed > 0 && ticked + crossed >= least ? sheet : nil
  }

  private static let words: [String: Bool] = [
    "对": true, "正确": true, "√": true, "是": true, "错": false, "错误": false, "×": false, "否": false,
  ]
  private static let ticks: Set<String> = ["√", "✓", "✔", "☑", "○", "●"]
}
