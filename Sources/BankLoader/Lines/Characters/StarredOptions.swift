/// Options that pairs of stars part: `**A二氧化碳**B氧气**C氮气`, where `**` sets nothing in bold.
struct StarredOptions {
  private let line: Glyphs
  private var plain: [Glyph] = []
  /// The letter that the next pair of stars must stand before.
  private var next = 0

  private init(_ line: Glyphs) { self.line = line }

  /// The line with blanks in place of the stars and a point behind each letter that has no sign; nil
  /// where some stars stand elsewhere than before the letters in their order and behind the last option.
  static func plain(_ line: Glyphs) -> [Glyph]? {
    var options = StarredOptions(line)
    return options.read() && options.next > 1 ? options.plain : nil
  }

  private mutating func read() -> Bool {
    var place = line.startIndex
    while place < line.endIndex {
      if line[place].scalar == "*" {
        let run = line[place...].prefix { $0.scalar == "*" }
        guard run.count == 2, let end = take(behind: run.endIndex) else { return false }
        place = end
      } else if next == 0, let end = first(at: place) {
        place = end
      } else {
        plain.append(line[place])
        place += 1
      }
    }
    return true
  }

  /// The place behind the letter that stars stand before, or behind the stars that close the options.
  private mutating func take(behind stars: Int) -> Int? {
    let start = line.skipSpaces(from: stars)
    guard start < line.endIndex else { return line.endIndex }
    if next > 1, LabelScanner(line: line).label(at: start) != nil {
      plain += Glyphs("  ")
      return start
    }
    guard let letter = line[start].letter, letter.index == next, !letter.isSmall else { return nil }
    return add(start)
  }

  /// The place behind an A without stars before it, which stars before a B follow: `A、正确**B、错误`.
  private mutating func first(at place: Int) -> Int? {
    guard let letter = line[place].letter, letter.index == 0, !letter.isSmall,
      place == line.startIndex || line.scalar(at: place - 1)?.isOne(of: "。）)？?： \t") == true,
      place == line.startIndex || line.scalar(at: place + 1).map(isSign) == true,
      let stars = line[place...].firstIndex(where: { $0.scalar == "*" }),
      let end = line[stars...].firstIndex(where: { $0.scalar != "*" && !$0.isSpace }),
      line[end].letter?.index == 1
    else { return nil }
    return add(place)
  }

  private mutating func add(_ letter: Int) -> Int {
    plain += Glyphs(plain.isEmpty ? "" : "  ") + [line[letter]]
    if line.scalar(at: line.skipSpaces(from: letter + 1)).map(isSign) != true {
      plain += Glyphs(". ")
    }
    next += 1
    return letter + 1
  }

  private func isSign(_ scalar: Unicode.Scalar) -> Bool { OptionScanner.style(of: scalar) != nil }
}
