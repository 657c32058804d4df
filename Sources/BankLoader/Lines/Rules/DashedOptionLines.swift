/// Puts a full stop in the place of the dash that sets off the letters of options, where a text has them
/// so: `A-甲` above `B-乙` and `C-丙`.
enum DashedOptionLines {
  /// So many questions have such options.
  private static let least = 2
  /// So many letters in their order are options, and no names such as `A-1`.
  private static let shortest = 3

  static func pointed(_ lines: [TidyLine]) -> [TidyLine] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < lines.count {
      var end = index
      while end < lines.count, letter(of: lines[end].glyphs) == end - index { end += 1 }
      if end - index >= shortest { runs.append(index..<end) }
      index = max(end, index + 1)
    }
    guard runs.count >= least else { return lines }
    var pointed = lines
    for index in runs.joined() {
      let line = lines[index].glyphs
      let text = line.dropFirst(2).trimmed
      pointed[index].glyphs = (Array(line.prefix(1)) + Array(Glyphs(". ")) + Array(text))[...]
    }
    return pointed
  }

  /// The letter before a dash and a text; `A-B-C` is an order.
  private static func letter(of line: Glyphs) -> Int? {
    guard let (letter, isSmall) = line.first?.letter, !isSmall, line.count > 2,
      line.scalar(at: line.startIndex + 1)?.isOne(of: "-–—－") == true
    else { return nil }
    let text = line.dropFirst(2).trimmed
    guard let first = text.first, !first.scalar.isOne(of: "-–—－") else { return nil }
    let isOrder =
      first.letter != nil && text.scalar(at: text.startIndex + 1)?.isOne(of: "-–—－") == true
    return isOrder ? nil : letter
  }
}
