/// Sets numbers apart from the digits that their stems begin with, where the numbers around them say that
/// they are no decimals: `4．2人以上……` between 3 and 5.
enum PointedDigitLines {
  /// How far the numbers before and behind are looked for.
  private static let reach = 60

  static func parted(_ lines: [TidyLine]) -> [TidyLine] {
    var found: [Int: Int] = [:]
    var last: (line: Int, value: Int)?
    for (index, line) in lines.enumerated() {
      if let (value, place) = pointed(line.glyphs) {
        if value == 1, index > 0, HeadingReader(lines[index - 1].glyphs).mark()?.namesKind == true,
          goesOn(after: value, at: index, in: lines)
        {
          found[index] = place
          last = (index, value)
          continue
        }
        guard let before = last, index - before.line <= reach,
          value == before.value + 1 || value == before.value + 2,
          goesOn(after: value, at: index, in: lines)
            || value == before.value + 1 && line.glyphs[place - 1].scalar == "．"
              && isLast(value, at: index, in: lines)
        else { continue }
        found[index] = place
        last = (index, value)
      } else if let value = numbered(line.glyphs) {
        last = (index, value)
      }
    }
    guard !found.isEmpty else { return lines }
    var parted = lines
    for (index, place) in found {
      let glyphs = lines[index].glyphs
      parted[index].glyphs =
        (Array(glyphs[..<place]) + [Glyph(scalar: " ")] + Array(glyphs[place...]))[...]
    }
    return parted
  }

  /// The number that a line begins with, perhaps behind a bracket, and where the digits right behind its
  /// point begin, which a text follows and no unit.
  private static func pointed(_ line: Glyphs) -> (value: Int, place: Int)? {
    guard let first = line.first else { return nil }
    var start = line.startIndex
    if first.digit == nil {
      guard first.traits.contains(.opening), let (_, end) = line.bracket(at: start) else {
        return nil
      }
      start = line.skipSpaces(from: end)
    }
    guard let (value, end) = line.number(at: start), let sign = line.scalar(at: end),
      sign.isOne(of: ".．"), let (other, rest) = line.number(at: end + 1),
      line.endIndex - rest > 5, line[rest].scalar != sign,
      line[rest].isHan || line[rest].letter != nil
    else { return nil }
    // 1.2023年 is known for a number as it is.
    return (1900...2099).contains(other) && line[rest].scalar == "年" ? nil : (value, end + 1)
  }

  /// The number of a line that no digit follows.
  private static func numbered(_ line: Glyphs) -> Int? {
    guard let mark = NumberScanner(line: line).mark(), mark.style == .point || mark.style == .comma,
      !mark.isDecimal
    else { return nil }
    return mark.value
  }

  /// Whether the next number is one of those behind a number.
  private static func goesOn(after value: Int, at index: Int, in lines: [TidyLine]) -> Bool {
    for line in lines[(index + 1)...].prefix(reach) {
      if let next = numbered(line.glyphs) ?? pointed(line.glyphs)?.value {
        return next == value + 1 || next == value + 2
      }
    }
    return false
  }

  /// Whether no number follows at all.
  private static func isLast(_ value: Int, at index: Int, in lines: [TidyLine]) -> Bool {
    !lines[(index + 1)...].prefix(reach).contains {
      NumberScanner(line: $0.glyphs).mark()?.style.isMarked == true
    }
  }
}
