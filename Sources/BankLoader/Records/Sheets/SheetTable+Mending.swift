import ExamModel
import Tables

/// Rows that commas made longer than the names of the columns.
extension SheetTable {
  /// No row is mended that is longer by more.
  private static let most = 8

  /// Whether some rows of delimited text are longer than the names, and not most.
  var hasLongRows: Bool {
    guard sheet.name.isEmpty else { return false }
    let width = columns.names.count
    let long = sheet.rows.count { ($0.cells.last?.column ?? 0) > width }
    return long > 0 && long * 2 <= sheet.rows.count
  }

  /// A row that is longer than the names: with the key in one column where nothing quotes its
  /// commas, `多选题,……,1,2,4,10`; without a key where it stands behind its column.
  func mended(_ row: SheetRow) -> SheetRow {
    let width = columns.names.count
    let filled = row.cells.last { !FieldText.trimmed($0.text).isEmpty }?.column ?? 0
    guard filled > width, filled - width <= Self.most, columns.names.keys.max() == width,
      let key = columns.columns(of: .key).first
    else { return row }
    let end = key + filled - width
    if areSeveral(row), let joined = joined(row, from: key, to: end) { return joined }
    let moved = row.cells.first { $0.column == end }.map { FieldText.trimmed($0.text) } ?? ""
    guard LetterAnswer.letters(in: moved) != nil || TruthWord.value(moved) != nil else {
      return row
    }
    var row = row
    row.cells.removeAll { $0.column == key }
    return row
  }

  /// Whether a row of delimited text is shorter than the names, and its marks are words: a comma too
  /// few stands before them, so that what stands in the key's column may be the marks.
  func isShifted(_ row: SheetRow) -> Bool {
    guard sheet.name.isEmpty, (row.cells.last?.column ?? 0) < columns.names.count,
      let marks = columns.columns(of: .marks).first, let key = columns.columns(of: .key).first,
      key < marks
    else { return false }
    func text(_ column: Int) -> String {
      row.cells.first { $0.column == column }.map { FieldText.trimmed($0.text) } ?? ""
    }
    return Double(text(key)) != nil && text(marks).unicodeScalars.count(where: \.isHan) > 3
  }

  /// A row without what stands in the key's column.
  func unkeyed(_ row: SheetRow) -> SheetRow {
    var row = row
    row.cells.removeAll { columns.fields[$0.column] == .key }
    return row
  }

  /// A row with the letters or digits of several columns in the first of them; nil where other
  /// texts are among them, or marks do not come behind.
  private func joined(_ row: SheetRow, from key: Int, to end: Int) -> SheetRow? {
    let pieces = row.cells.filter { (key...end).contains($0.column) }
      .map { FieldText.trimmed($0.text).uppercased() }
    guard pieces.count == end - key + 1, pieces.allSatisfy(Self.isLabel),
      zip(pieces, pieces.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    var joined = row
    joined.cells = row.cells.filter { $0.column < key }
    joined.cells.append(SheetCell(column: key, text: pieces.joined(separator: ",")))
    for cell in row.cells where cell.column > end {
      var cell = cell
      cell.column -= end - key
      if columns.fields[cell.column] == .marks, Double(FieldText.trimmed(cell.text)) == nil {
        return nil
      }
      joined.cells.append(cell)
    }
    return joined
  }

  /// Whether a row says that several options are right.
  private func areSeveral(_ row: SheetRow) -> Bool {
    guard let column = columns.columns(of: .kind).first,
      let cell = row.cells.first(where: { $0.column == column })
    else { return false }
    return [.kind(.multipleChoice), .multipleChoice].contains(KindWord.known(cell.text))
  }

  private static func isLabel(_ text: String) -> Bool {
    text.utf8.count == 1
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x48).contains($0) }
  }
}
