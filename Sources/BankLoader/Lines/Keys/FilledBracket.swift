/// A bracket of a stem with what fills it.
struct FilledBracket {
  var line: Int
  var range: Range<Int>
  /// Where its line begins.
  var first: Int
  var inside: Glyphs
  /// The sign that opens it.
  var sign: Unicode.Scalar
  /// Whether blanks stand on both sides of what it holds.
  var isPadded: Bool

  /// Whether it is 【】.
  var isBlack: Bool { sign == "【" }
  /// Whether the stem begins with it.
  var isLeading: Bool { line == 0 && range.lowerBound == first && isBlack }

  /// The brackets of a stem, the empty ones too.
  static func all(in stem: [TidyLine]) -> [FilledBracket] {
    var found: [FilledBracket] = []
    for (index, line) in stem.enumerated() {
      guard var place = line.glyphs.first(with: .opening) else { continue }
      while place < line.glyphs.endIndex {
        guard let (inside, end) = line.glyphs.bracket(at: place) else {
          place += 1
          continue
        }
        found.append(
          FilledBracket(
            line: index, range: place..<end, first: line.glyphs.startIndex, inside: inside.trimmed,
            sign: line.glyphs[place].scalar,
            isPadded: inside.first?.isSpace == true && inside.last?.isSpace == true))
        place = end
      }
    }
    return found
  }
}
