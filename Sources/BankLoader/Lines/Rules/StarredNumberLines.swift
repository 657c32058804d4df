/// Takes off the signs that set off hard questions before their numbers: `★2.题干`.
enum StarredNumberLines {
  /// The lines without such signs, at their beginnings and within what runs on.
  static func plain(_ lines: [TidyLine]) -> [TidyLine] {
    var plain = lines
    for (index, line) in lines.enumerated() where line.glyphs.contains(where: isStar) {
      let stars = line.glyphs.indices.filter {
        isStar(line.glyphs[$0]) && precedes($0, line.glyphs)
      }
      guard !stars.isEmpty else { continue }
      let dropped = Set(stars)
      plain[index].glyphs =
        line.glyphs.indices.filter { !dropped.contains($0) }.map {
          line.glyphs[$0]
        }[...].trimmed
    }
    return plain
  }

  private static func isStar(_ glyph: Glyph) -> Bool {
    // Most characters lie outside the stretch that holds all of them.
    (0x203B...0x2606).contains(glyph.scalar.value) && glyph.scalar.isOne(of: "★☆▲△◆◇※")
  }

  /// Whether a number with its sign and a text follow a star that stands where a question may begin.
  private static func precedes(_ place: Int, _ line: Glyphs) -> Bool {
    let start = line.skipSpaces(from: place + 1)
    guard let (_, end) = line.number(at: start), line.scalar(at: end)?.isOne(of: ".．、") == true,
      let next = line.scalar(at: line.skipSpaces(from: end + 1)), next.digit == nil
    else { return false }
    guard let before = line[..<place].last(where: { !$0.isSpace }) else { return true }
    return before.endsSentence || before.letter != nil || before.scalar.isOne(of: "）)】；;√×")
  }
}
