import Tables

/// Keys that are the texts of options.
extension SheetGuess {
  /// No sheet of questions has more columns: each is held against all others.
  private static let mostColumns = 40

  /// The only column whose texts are options of the list that another column of the row holds:
  /// `乙 | A:甲 B:乙`; answers in words of their own, 错误，应为乙, stay open.
  func texts(_ ordered: [Int]) -> Int? {
    guard ordered.count <= Self.mostColumns else { return nil }
    for column in ordered {
      let lists = rows.map { Self.options(in: $0, column) }
      let count = lists.count { $0 != nil }
      guard count * 2 > rows.count else { continue }
      let found = ordered.filter { other in
        let hits = zip(rows, lists).count { row, options in
          options.map { Self.answers(row, other, oneOf: $0) } == true
        }
        return other != column && hits * 10 >= count * 7
      }
      if found.count == 1 { return found[0] }
    }
    return nil
  }

  /// The column whose texts other columns of the same rows repeat: `题干 | 甲 | 乙 | 丙 | 乙`; of
  /// several the last one.
  func repeated(_ ordered: [Int]) -> Int? {
    guard (5...Self.mostColumns).contains(ordered.count), rows.count > 2, let last = ordered.last
    else { return nil }
    let found = ordered.filter { column in
      let hits = rows.count { row in
        guard let cell = row.cells.first(where: { $0.column == column }) else { return false }
        let text = FieldText.trimmed(cell.text)
        return !text.isEmpty
          && row.cells.contains { $0.column != column && FieldText.trimmed($0.text) == text }
      }
      return hits * 10 >= rows.count * 9
    }
    return found.contains(last) ? last : found.count == 1 ? found[0] : nil
  }

  /// The column that holds all options of a question, each with its letter, or the only one.
  func list(among columns: [Int]) -> Int? {
    guard columns.count > 1 else { return columns.first }
    let lists = columns.filter { column in
      let found = rows.count { Self.options(in: $0, column) != nil }
      return found > 2 && found * 10 >= (held[column]?.count ?? 0) * 8
    }
    return lists.count == 1 ? lists[0] : nil
  }

  private static func options(in row: SheetRow, _ column: Int) -> [String]? {
    guard let cell = row.cells.first(where: { $0.column == column }),
      let list = LabelledOptions.list(in: cell.text), list.before.isEmpty, list.texts.count > 1
    else { return nil }
    return list.texts.map(FieldText.trimmed)
  }

  /// Whether a cell is the text of an option, or of several with their letters: `B:乙 C:丙`.
  private static func answers(_ row: SheetRow, _ column: Int, oneOf options: [String]) -> Bool {
    guard let cell = row.cells.first(where: { $0.column == column }) else { return false }
    let text = FieldText.trimmed(cell.text)
    if options.contains(text) { return true }
    let pieces = LetterAnswer.spacedPieces(of: text)
    return pieces.count > 1
      && pieces.allSatisfy { piece in
        guard let label = OptionLabel(at: 0, in: piece.utf8.span), label.mark == .signed else {
          return false
        }
        let rest = String(decoding: Array(piece.utf8)[label.end...], as: UTF8.self)
        return options.contains(FieldText.trimmed(rest))
      }
  }
}
