/// Cuts lines on which the next question stands behind a key and a gap: `答案：B    2.谁登记（　）。`.
enum NextBehindKeyLines {
  static func cut(_ lines: [TidyLine]) -> [TidyLine] {
    var places: [(line: Int, place: Int)] = []
    var last: Int?
    for (index, line) in lines.enumerated() {
      let glyphs = line.glyphs
      if glyphs.first?.digit != nil, let mark = NumberScanner(line: glyphs).mark(),
        mark.style.isMarked, !mark.isDecimal
      {
        last = mark.value
      } else if let number = last,
        let place = next(after: number, in: glyphs, above: index + 1, of: lines)
      {
        places.append((index, place))
        last = number + 1
      }
    }
    guard !places.isEmpty else { return lines }
    var cut: [TidyLine] = []
    cut.reserveCapacity(lines.count + places.count)
    var next = 0
    for (index, place) in places {
      cut += lines[next..<index]
      var (key, question) = (lines[index], lines[index])
      key.glyphs = key.glyphs[..<place].trimmed
      question.glyphs = question.glyphs[place...]
      question.isAfterBlank = false
      cut += [key, question]
      next = index + 1
    }
    return cut + lines[next...]
  }

  /// Where the question after a number begins behind a whole key: it asks, or has its body below.
  private static func next(
    after number: Int, in line: Glyphs, above below: Int, of lines: [TidyLine]
  ) -> Int? {
    guard line.first?.traits.contains(.label) == true, line.traits.contains(.digit),
      let label = LabelScanner(line: line).label(at: line.startIndex),
      label.field == .bank(.key)
    else { return nil }
    var place = label.content
    while place < line.endIndex {
      let end = line.skipSpaces(from: place)
      let gap = line[place..<end]
      if gap.count > 1 || gap.contains(where: { $0.scalar == "\t" || $0.scalar == "\u{3000}" }) {
        let rest = line[end...]
        guard KeyNotation(line[label.content..<place]).isKey,
          let mark = NumberScanner(line: rest).mark(), mark.style.isMarked, !mark.isDecimal,
          mark.value == number + 1,
          HeaderSigns.asks(rest[mark.content...])
            || below < lines.count && isBody(lines[below].glyphs)
              && KeyNotation.leading(rest[mark.content...]) == nil
        else { return nil }
        return end
      }
      place = max(end, place + 1)
    }
    return nil
  }

  /// Whether a line begins with option A or a key.
  private static func isBody(_ line: Glyphs) -> Bool {
    OptionScanner(line: line).first()?.letter == 0
      || LabelScanner(line: line).label(at: line.startIndex)?.field == .bank(.key)
  }
}
