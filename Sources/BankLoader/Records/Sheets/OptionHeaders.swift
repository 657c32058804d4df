import Tables

/// Columns beside each other whose names say nothing but a place: `选项(A)`, `A选项内容`, `候选一`, `（1）`.
enum OptionHeaders {
  /// What stands in such names besides the letter or number.
  private static let words = [
    "选择项", "选项", "可选", "候选", "备选", "选支", "选肢", "内容", "答案", "项", "支", "option", "choice",
  ]
  private static let signs: Set<Character> = [
    "(", ")", "（", "）", "[", "]", "【", "】", ".", "．", "、", ":", "：", "*", " ", "\u{3000}", "_", "-",
    "①",
  ]

  /// The options that the columns of a header are, from the first place on; empty where there are none.
  ///
  /// Answers numbered in their names are options only where another column is called the key.
  static func columns(of row: SheetRow, hasKey: Bool) -> [Int: OptionName] {
    var best: [Int: OptionName] = [:]
    var run: [Int: OptionName] = [:]
    var last: (column: Int, place: OptionName, word: String)?
    for cell in row.cells.sorted(by: { $0.column < $1.column }) {
      guard let (place, word) = place(of: FieldText.trimmed(cell.text)),
        hasKey || !word.contains("答案")
      else {
        last = nil
        continue
      }
      if let before = last, before.column + 1 == cell.column, before.word == word,
        isNext(place, after: before.place)
      {
        run[cell.column] = place
      } else {
        run = isFirst(place) ? [cell.column: place] : [:]
      }
      last = run.isEmpty ? nil : (cell.column, place, word)
      if run.count > best.count { best = run }
    }
    return best.count >= 2 ? best : [:]
  }

  private static func isFirst(_ place: OptionName) -> Bool {
    place == .letter(0) || place == .number(1)
  }

  private static func isNext(_ place: OptionName, after before: OptionName) -> Bool {
    switch (before, place) {
    case (.letter(let one), .letter(let other)), (.number(let one), .number(let other)):
      other == one + 1
    default: false
    }
  }

  /// The place that a name says, and what is left of it; nil where it says more.
  private static func place(of name: String) -> (OptionName, word: String)? {
    guard name.utf8.count <= 40 else { return nil }
    let plain = FieldText.halfWidth(name).lowercased()
    let signed = plain.contains(where: signs.contains)
    var rest = plain.filter { !signs.contains($0) }
    var found: [String] = []
    for word in words where rest.contains(word) {
      rest = rest.replacing(word, with: "", maxReplacements: 1)
      found.append(word)
    }
    // A digit alone may be anything.
    guard let place = ColumnName.place(of: rest[...]), signed || !found.isEmpty else { return nil }
    return (place, found.joined(separator: "+"))
  }
}
