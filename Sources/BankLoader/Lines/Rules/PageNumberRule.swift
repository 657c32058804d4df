/// Which lines of nothing but a number are numbers of pages: they rise all through a document whose
/// questions have numbers of their own, and stand anywhere among these.
enum PageNumberRule {
  /// A page has so many lines at least.
  private static let page = 10

  /// The places of such lines.
  static func places(in lines: [TidyLine]) -> [Int] {
    let found = lines.indices.compactMap { place in
      value(of: lines[place].glyphs).map { (place: place, value: $0) }
    }
    guard found.count >= 2, let first = found.first, let last = found.last,
      last.value - first.value < 2 * found.count,
      zip(found, found.dropFirst()).allSatisfy({
        $0.value < $1.value && $1.place - $0.place >= page
      })
    else { return [] }
    let followed = found.filter { $0.place + 1 < lines.count }
    let within = followed.count { isWithin($0.place, lines) }
    guard within >= 2, (found.count > 3 ? 2 : 1) * within >= followed.count,
      numbered(lines) > found.count
    else { return [] }
    return found.map(\.place)
  }

  /// The value of a line that is one number.
  private static func value(of line: Glyphs) -> Int? {
    guard (1...4).contains(line.count), line.allSatisfy({ $0.traits.contains(.digit) }) else {
      return nil
    }
    return Int(line.foldedString)
  }

  /// Whether no question can begin at a number: an option, a key or a question with a number of its
  /// own comes next, and nothing before it waits for a text.
  private static func isWithin(_ place: Int, _ lines: [TidyLine]) -> Bool {
    let next = ShapedLine(lines[place + 1])
    guard next.beginsOption || next.label != nil || next.number?.style.isMarked == true else {
      return false
    }
    guard place > 0 else { return true }
    let before = ShapedLine(lines[place - 1])
    let end = before.line.glyphs.endIndex
    return before.label?.content != end && !(before.beginsOption && before.option?.content == end)
  }

  /// How many lines begin with a number and a sign.
  private static func numbered(_ lines: [TidyLine]) -> Int {
    lines.count { NumberScanner(line: $0.glyphs).mark()?.style.isMarked == true }
  }
}
