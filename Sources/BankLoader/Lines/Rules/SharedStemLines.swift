/// Parts questions that share a stem with several numbered blanks and have a row of options each:
/// `18-19. ……（18）……（19）。`, then `（18）A. …` and `（19）A. …`; and takes off the number before the
/// options of a question with one: `（7）A. …`.
enum SharedStemLines {
  /// How many lines a stem may have, and how many questions share one.
  private static let reach = 30
  private static let mostShared = 6

  static func parted(_ lines: [TidyLine]) -> [TidyLine] {
    guard lines.contains(where: { row(of: $0.glyphs) != nil }) else { return lines }
    var parted: [TidyLine] = []
    parted.reserveCapacity(lines.count)
    var index = 0
    while index < lines.count {
      if let (first, last, content) = range(of: lines[index].glyphs),
        let end = take(first...last, at: index, content, from: lines, into: &parted)
      {
        index = end
        continue
      }
      var line = lines[index]
      // Only below a stem with that blank, which the line itself is none of.
      if let row = row(of: line.glyphs), asks(row.value, above: parted) {
        line.glyphs = line.glyphs[row.content...].trimmed
      }
      if !line.glyphs.isEmpty { parted.append(line) }
      index += 1
    }
    return parted
  }

  /// Writes the questions of a shared stem, each with that stem and its own options; the place behind
  /// them, or nil where they are not all there.
  private static func take(
    _ values: ClosedRange<Int>, at start: Int, _ content: Int, from lines: [TidyLine],
    into parted: inout [TidyLine]
  ) -> Int? {
    let near = lines[(start + 1)...].prefix(reach)
    guard let first = near.firstIndex(where: { row(of: $0.glyphs)?.value == values.lowerBound })
    else { return nil }
    var stem = Array(lines[start..<first])
    stem[0].glyphs = stem[0].glyphs[content...].trimmed
    guard values.allSatisfy({ value in stem.contains { holds(value, in: $0.glyphs) } }) else {
      return nil
    }
    var place = first
    var questions: [TidyLine] = []
    for value in values {
      guard place < lines.count, let row = row(of: lines[place].glyphs), row.value == value else {
        return nil
      }
      var head = stem
      head[0].glyphs = head[0].glyphs.led(by: "\(value). ")
      head[0].isAfterBlank = true
      questions += head
      var options = lines[place]
      options.glyphs = options.glyphs[row.content...].trimmed
      if !options.glyphs.isEmpty { questions.append(options) }
      place += 1
      // Further rows of the same options.
      while place < lines.count, OptionScanner(line: lines[place].glyphs).first() != nil {
        questions.append(lines[place])
        place += 1
      }
    }
    parted += questions
    return place
  }

  /// `18-19.` and where the stem behind it begins.
  private static func range(of line: Glyphs) -> (Int, Int, content: Int)? {
    guard line.first?.digit != nil, let (first, end) = line.number(at: line.startIndex),
      let sign = line.scalar(at: end), sign.isOne(of: "-－—–~～至"),
      let (last, next) = line.number(at: end + 1), first < last, last - first < mostShared,
      let point = line.scalar(at: next), point.isOne(of: ".．、"),
      line.skipSpaces(from: next + 1) < line.endIndex
    else { return nil }
    return (first, last, line.skipSpaces(from: next + 1))
  }

  /// `（18）` before option A or alone on its line, and where the options begin.
  private static func row(of line: Glyphs) -> (value: Int, content: Int)? {
    guard let first = line.first, first.traits.contains(.opening),
      let (inside, end) = line.bracket(at: line.startIndex),
      let (value, next) = inside.number(at: inside.startIndex), next == inside.endIndex
    else { return nil }
    let content = line.skipSpaces(from: end)
    guard
      content == line.endIndex
        || OptionScanner(line: line[content...]).first().map({
          $0.letter == 0 && $0.style.isMarked
        }) == true
    else { return nil }
    return (value, content)
  }

  /// Whether the last question above has the number and its stem the blank: nothing else but the stem
  /// stands between.
  private static func asks(_ value: Int, above lines: [TidyLine]) -> Bool {
    for line in lines.suffix(reach).reversed() {
      let glyphs = line.glyphs
      if OptionScanner(line: glyphs).first()?.style.isMarked == true { return false }
      guard let mark = NumberScanner(line: glyphs).mark(), mark.style.isMarked,
        mark.style != .brackets
      else { continue }
      let stem = lines.suffix(reach).reversed().prefix { $0.number != line.number } + [line]
      return mark.value == value && stem.contains { holds(value, in: $0.glyphs[...]) }
    }
    return false
  }

  /// Whether a text has a blank with a number: `（18）`.
  private static func holds(_ value: Int, in line: Glyphs) -> Bool {
    line.indices.contains { place in
      guard line[place].traits.contains(.opening), let (inside, _) = line.bracket(at: place),
        let (found, end) = inside.trimmed.number(at: inside.trimmed.startIndex)
      else { return false }
      return found == value && end == inside.trimmed.endIndex
    }
  }
}
