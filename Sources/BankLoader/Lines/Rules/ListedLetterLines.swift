/// Takes the numbers of a list off the letters of options that it counts: `1. A.`, `2. B.`, `1. A. 甲`.
enum ListedLetterLines {
  /// How many lines an option may have.
  private static let reach = 8

  static func plain(_ lines: [TidyLine]) -> [TidyLine] {
    let found = lines.map { listed($0.glyphs) }
    guard found.contains(where: { $0?.letter == 1 }) else { return lines }
    var plain = lines
    for (index, mark) in found.enumerated() {
      guard let mark, mark.letter == 0 else { continue }
      var (next, letter, last) = (index + 1, 1, index)
      var places = [index]
      while next < lines.count, next - last <= reach {
        if let other = found[next] {
          guard other.letter == letter else { break }
          places.append(next)
          (letter, last) = (letter + 1, next)
        }
        next += 1
      }
      guard places.count > 1 else { continue }
      for place in places {
        guard let start = found[place]?.start else { continue }
        plain[place].glyphs = lines[place].glyphs[start...]
      }
    }
    return plain
  }

  /// The letter of an option behind the number of its place in a list.
  private static func listed(_ line: Glyphs) -> (letter: Int, start: Int)? {
    guard let (value, end) = line.number(at: line.startIndex), value <= OptionScanner.last,
      let sign = line.scalar(at: end), sign.isOne(of: ".．、)）")
    else { return nil }
    let start = line.skipSpaces(from: end + 1)
    guard let letter = line.scalar(at: start)?.letter, !letter.isSmall, letter.index == value - 1,
      let point = line.scalar(at: start + 1), point.isOne(of: ".．、")
    else { return nil }
    return (letter.index, start)
  }
}
