import Tables

/// Answers on a sheet of their own, by the numbers of the questions: 题号 | 答案.
enum KeySheets {
  private static let headRows = 6

  /// The sheets with such answers in a column of the one sheet of questions that has none, and without
  /// their sheet; as they are where numbers do not tell for certain whose answers they are.
  static func filled(_ sheets: [Sheet]) -> [Sheet] {
    guard (2...12).contains(sheets.count) else { return sheets }
    let lists = sheets.indices.compactMap { index in answers(of: sheets[index]).map { (index, $0) }
    }
    let open = sheets.indices.compactMap { index in head(of: sheets[index]).map { (index, $0) } }
    guard lists.count == 1, open.count == 1, let (list, answers) = lists.first,
      let (target, (row, number)) = open.first
    else { return sheets }
    var sheet = sheets[target]
    let rows = sheet.rows[(row + 1)...]
    let numbers = rows.compactMap { text(of: $0, number) }.filter { !$0.isEmpty }
    guard Set(numbers).count == numbers.count, numbers.count == answers.count,
      numbers.allSatisfy({ answers[$0] != nil })
    else { return sheets }
    let column = (sheet.rows.flatMap { $0.cells.map(\.column) }.max() ?? 0) + 1
    sheet.rows[row].cells.append(SheetCell(column: column, text: "答案"))
    for index in sheet.rows.indices where index > row {
      guard let number = text(of: sheet.rows[index], number), let answer = answers[number] else {
        continue
      }
      sheet.rows[index].cells.append(
        SheetCell(column: column, text: answer.text, kind: answer.kind))
    }
    var filled = sheets
    filled[target] = sheet
    filled.remove(at: list)
    return filled
  }

  /// The answers of a sheet of nothing but numbers and answers; nil for any other.
  private static func answers(of sheet: Sheet) -> [String: SheetCell]? {
    for (index, row) in sheet.rows.prefix(headRows).enumerated() where row.cells.count == 2 {
      let fields = row.cells.map { ColumnName.isExact($0.text) ? ColumnName($0.text)?.field : nil }
      guard fields == [.number, .key] || fields == [.key, .number] else { continue }
      let columns = row.cells.map(\.column)
      let (number, key) =
        fields[0] == .number ? (columns[0], columns[1]) : (columns[1], columns[0])
      var answers: [String: SheetCell] = [:]
      for row in sheet.rows[(index + 1)...] where !row.cells.isEmpty {
        guard let name = text(of: row, number), FieldText.isDigits(name), answers[name] == nil,
          let cell = row.cells.first(where: { $0.column == key })
        else { return nil }
        answers[name] = cell
      }
      return answers.count > 1 ? answers : nil
    }
    return nil
  }

  /// The header of a sheet of numbered questions without a column for keys, and the column of the
  /// numbers; nil for any other sheet.
  private static func head(of sheet: Sheet) -> (row: Int, number: Int)? {
    for (index, row) in sheet.rows.prefix(headRows).enumerated() {
      guard let columns = SheetColumns(header: row) else { continue }
      guard columns.columns(of: .key).isEmpty, columns.columns(of: .number).count == 1 else {
        return nil
      }
      return (index, columns.columns(of: .number)[0])
    }
    return nil
  }

  private static func text(of row: SheetRow, _ column: Int) -> String? {
    row.cells.first { $0.column == column }.map { FieldText.trimmed($0.text) }
  }
}
