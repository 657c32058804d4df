import Tables

/// Cells that several rows share, each looked up from the top down.
struct SharedCells {
  private var ranges: [Int: [(rows: ClosedRange<Int>, text: String)]] = [:]
  /// In each column the first range that does not end above the row last looked for.
  private var next: [Int: Int] = [:]

  /// The columns that have any.
  var columns: [Int] { ranges.keys.sorted() }

  /// The merged cells of a sheet over more than one row, in some columns.
  init(of sheet: Sheet, in columns: (Int) -> Bool) {
    let merged = sheet.merged.filter { $0.rows.count > 1 && columns($0.columns.lowerBound) }
    guard !merged.isEmpty else { return }
    var texts: [Int: [Int: String]] = [:]
    let rows = Set(merged.map(\.rows.lowerBound))
    for row in sheet.rows where rows.contains(row.number) {
      for cell in row.cells { texts[row.number, default: [:]][cell.column] = cell.text }
    }
    for range in merged.sorted(by: { $0.rows.lowerBound < $1.rows.lowerBound }) {
      let column = range.columns.lowerBound
      guard let text = texts[range.rows.lowerBound]?[column] else { continue }
      ranges[column, default: []].append((range.rows, text))
    }
  }

  /// The text that a row shares with others in a column, and whether it is the first of them.
  mutating func text(in column: Int, at row: Int) -> (text: String, isFirst: Bool)? {
    guard let ranges = ranges[column] else { return nil }
    var index = next[column] ?? 0
    while index < ranges.count, ranges[index].rows.upperBound < row { index += 1 }
    next[column] = index
    guard index < ranges.count, ranges[index].rows.contains(row) else { return nil }
    return (ranges[index].text, ranges[index].rows.lowerBound == row)
  }
}
