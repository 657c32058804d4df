import ExamModel
import Tables

/// Rows that commas made longer than the names of the columns.
extension SheetTable {
  /// No row is mended that is longer by more.
  private static let most = 8

  /// A row whose key is several columns, as nothing quotes its commas, with the key in one:
  /// `多选题,……,1,2,4,10`.
  func mended(_ row: SheetRow) -> SheetRow {
    let width = columns.names.count
    let filled = row.cells.last { !FieldText.trimmed($0.text).isEmpty }?.column ?? 0
    let keys = columns.columns(of: .key)
    guard filled > width, filled - width <= Self.most, keys.count == 1, let key = keys.first,
      columns.names.keys.max() == width, areSeveral(row)
    else { return row }
    let end = key + filled - width
    let run = row.cells.filter { (key...end).contains($0.column) }
    let pieces = run.map { FieldText.trimmed($0.text).uppercased() }
    guard pieces.count == end - key + 1, pieces.allSatisfy(Self.isLabel),
      zip(pieces, pieces.dropFirst()).allSatisfy({ $0 < $1 })
    else { return row }
    var mended = row
    mended.cells = row.cells.filter { $0.column < key }
    mended.cells.append(SheetCell(column: key, text: pieces.joined(separator: ",")))
    for cell in row.cells where cell.column > end {
      var cell = cell
      cell.column -= filled - width
      mended.cells.append(cell)
    }
    return mended
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
