/// Joins the stretches of a text that a site has shown page by page, each with the number of its page
/// before it, in the middle of a sentence: `1、…该公司仅管` and below it `2、理高层住宅…`.
enum RunOnPages {
  private static let least = 2
  /// No page is shorter.
  private static let shortest = 100

  /// The lines, those pages joined to one, their numbers dropped.
  static func joined(_ lines: [TidyLine]) -> [TidyLine] {
    let long = lines.indices.filter { lines[$0].glyphs.count >= shortest }
    let pages = long.filter { mark(of: lines[$0].glyphs) != nil }
    guard pages.count >= least, let first = pages.first, let last = pages.last else { return lines }
    for (index, page) in pages.enumerated() {
      guard mark(of: lines[page].glyphs)?.number == index + 1 else { return lines }
    }
    // Each page holds several questions, and nothing but pages stands between the first and the last.
    guard pages.count == last - first + 1, pages.allSatisfy({ holdsOthers(lines[$0].glyphs) })
    else {
      return lines
    }
    var whole = lines[first]
    whole.glyphs =
      pages.flatMap { page in
        Array(lines[page].glyphs[(mark(of: lines[page].glyphs)?.content ?? 0)...])
      }[...]
    return Array(lines[..<first]) + [whole] + Array(lines[(last + 1)...])
  }

  /// The number that a line begins with.
  private static func mark(of line: Glyphs) -> (number: Int, content: Int)? {
    guard let (number, end) = line.number(at: line.startIndex), line.scalar(at: end) == "、" else {
      return nil
    }
    return (number, line.skipSpaces(from: end + 1))
  }

  /// Whether numbers of questions stand within a line.
  private static func holdsOthers(_ line: Glyphs) -> Bool {
    let places = RunOnPlace.all(in: line, from: 0).filter(\.isWithin)
    return zip(places, places.dropFirst()).contains { $0.number + 1 == $1.number }
  }
}
