import Tables

/// Options that have their letters before them.
extension SheetGuess {
  /// Of the columns that may hold options, those whose texts begin with A, B, C … in this order.
  ///
  /// `值班 | A.甲 | B.乙`: a letter a column; all of them, where not each letter from A on has one.
  func lettered(_ columns: [Int]) -> [Int] {
    var found: [Int] = []
    for column in columns {
      guard let letter = letter(of: column) else { continue }
      guard letter == found.count else { return columns }
      found.append(column)
    }
    return found.count > 1 ? found : columns
  }

  /// The letter that nearly all texts of a column begin with.
  private func letter(of column: Int) -> Int? {
    var letters: [Int: Int] = [:]
    var count = 0
    for row in rows {
      guard let cell = row.cells.first(where: { $0.column == column }) else { continue }
      count += 1
      let text = FieldText.trimmed(cell.text)
      guard let label = OptionLabel(at: 0, in: text.utf8.span), label.mark != .bare,
        label.end < text.utf8.count
      else { continue }
      letters[label.letter, default: 0] += 1
    }
    guard let most = letters.max(by: { $0.value < $1.value }), most.value * 10 >= count * 9,
      count * 2 >= rows.count
    else { return nil }
    return most.key
  }
}
