/// Puts the keys of a list that runs down in columns into the order of their numbers:
/// `1.A  6.C` above `2.B  7.D`.
enum KeyColumnLines {
  static func ordered(_ lines: [TidyLine]) -> [TidyLine] {
    var ordered = lines
    var dropped: Set<Int> = []
    var index = 0
    while index < lines.count {
      var items: [KeySheet.Item] = []
      var end = index
      while end < lines.count, let row = row(of: lines[end]) {
        items += row
        end += 1
      }
      if end - index >= 2, let text = inOrder(items) {
        ordered[index].glyphs = Glyphs(text)
        dropped.formUnion((index + 1)..<end)
      }
      index = max(end, index + 1)
    }
    guard !dropped.isEmpty else { return lines }
    return ordered.indices.filter { !dropped.contains($0) }.map { ordered[$0] }
  }

  /// The keys of a line, two and more far apart, each with its number.
  private static func row(of line: TidyLine) -> [KeySheet.Item]? {
    guard line.glyphs.first?.digit != nil, line.glyphs.count <= 120 else { return nil }
    let cells = line.glyphs.split { $0.isSpace }
    let items = cells.compactMap { cell -> KeySheet.Item? in
      guard
        let found = KeyItemScanner(TidyLine(glyphs: cell, number: line.number)).items(),
        found.count == 1, KeyNotation(found[0].lines[0].glyphs).isKey
      else { return nil }
      return found[0]
    }
    guard !items.isEmpty, items.count == cells.count else { return nil }
    return items
  }

  /// The keys in their order, where none is missing or stands twice and the lines have another.
  private static func inOrder(_ items: [KeySheet.Item]) -> String? {
    let numbers = items.map(\.number)
    let sorted = items.sorted { $0.number < $1.number }
    guard items.count >= 4, numbers != numbers.sorted(), let first = sorted.first?.number,
      first == numbers.first, sorted.map(\.number) == Array(first..<first + items.count)
    else { return nil }
    return sorted.map { "\($0.number).\($0.lines[0].glyphs.string)" }.joined(separator: "  ")
  }
}
