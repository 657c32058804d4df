/// Drops the title that stands between a stem and its options on the same line: `谁值班？【选项】A.甲班`.
enum OptionTitleLines {
  static func plain(_ lines: [TidyLine]) -> [TidyLine] {
    var plain = lines
    for (index, line) in lines.enumerated() where line.glyphs.traits.contains(.opening) {
      guard holdsTitle(line.glyphs) else { continue }
      plain[index].glyphs = withoutTitles(line.glyphs)
    }
    return plain
  }

  private static func holdsTitle(_ line: Glyphs) -> Bool {
    line.indices.contains { title(at: $0, in: line) != nil }
  }

  /// The place behind a title that text stands before and option A behind.
  private static func title(at place: Int, in line: Glyphs) -> Int? {
    guard line[place].scalar == "【", place > line.startIndex,
      let end = line.end(of: "【选项】", at: place)
    else { return nil }
    let option = OptionScanner(line: line).mark(at: line.skipSpaces(from: end))
    return option?.letter == 0 && option?.style.isMarked == true ? end : nil
  }

  private static func withoutTitles(_ line: Glyphs) -> Glyphs {
    var rest: [Glyph] = []
    rest.reserveCapacity(line.count)
    var place = line.startIndex
    while place < line.endIndex {
      if let end = title(at: place, in: line) {
        rest.append(Glyph(scalar: " "))
        place = end
      } else {
        rest.append(line[place])
        place += 1
      }
    }
    return rest[...]
  }
}
