/// Puts a full stop in the place of the dash that sets off the letters of options, where a text has them
/// so: `A-甲` above `B-乙` and `C-丙`; `-A:甲` above `-B:乙` and `-C:丙`.
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
      while end < lines.count, option(in: lines[end].glyphs)?.letter == end - index { end += 1 }
      if end - index >= shortest { runs.append(index..<end) }
      index = max(end, index + 1)
    }
    guard runs.count >= least else { return lines }
    var pointed = lines
    for index in runs.joined() {
      guard let (letter, text) = option(in: lines[index].glyphs) else { continue }
      pointed[index].glyphs = text.led(by: KeyText.letter(letter) + ". ")
    }
    return pointed
  }

  private static func option(in line: Glyphs) -> (letter: Int, text: Glyphs)? {
    guard let first = line.first, line.count > 2 else { return nil }
    if isDash(first.scalar) {
      let start = line.skipSpaces(from: line.startIndex + 1)
      guard let (letter, isSmall) = line.scalar(at: start)?.letter, !isSmall,
        line.scalar(at: start + 1)?.isOne(of: ":：") == true
      else { return nil }
      return (letter, line[(start + 2)...].trimmed)
    }
    guard let (letter, isSmall) = first.letter, !isSmall,
      line.scalar(at: line.startIndex + 1).map(isDash) == true
    else { return nil }
    let text = line.dropFirst(2).trimmed
    guard let next = text.first, !isDash(next.scalar) else { return nil }
    // A-B-C is an order.
    let isOrder = next.letter != nil && text.scalar(at: text.startIndex + 1).map(isDash) == true
    return isOrder ? nil : (letter, text)
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool { scalar.isOne(of: "-–—－") }
}
