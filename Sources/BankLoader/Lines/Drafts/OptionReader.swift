/// Parts the lines before a key into stem and options.
struct OptionReader {
  private(set) var stem: [TidyLine] = []
  private(set) var options: [TidyOption] = []
  let lines: [TidyLine]

  /// A letter and the line that it stands on.
  struct Place {
    var line: Int
    var mark: OptionMark
    /// Whether nothing else stands on the line.
    var isAlone = false
  }

  /// - Parameters:
  ///   - hasStem: Whether the first line is a stem's; after a label for options none is.
  ///   - mayEndInKey: Whether a letter alone on the last line may be the key, as there is no other.
  init(_ lines: [TidyLine], hasStem: Bool = true, mayEndInKey: Bool = false) {
    self.lines = lines
    var begins = Self.accepted(lines, hasStem: hasStem)
    if mayEndInKey, let last = begins.last, last.isAlone, last.line == lines.count - 1,
      begins.contains(where: { !$0.isAlone }),
      last.mark.style == .alone || isBoxedKey(last, below: begins[0])
    {
      begins.removeLast()
    }
    guard let first = begins.first else {
      readInline()
      return
    }
    if begins.count == 1, first.mark.letter == 0,
      let marks = OptionChain.tight(in: lines[first.line].glyphs)
        ?? OptionChain.gapped(in: lines[first.line].glyphs)
    {
      cut(at: marks.map { Place(line: first.line, mark: $0) })
      return
    }
    var places: [Place] = []
    places.reserveCapacity(2 * begins.count)
    // 甲。A、乙 and the next line B、丙: the first option stands on the stem's last line.
    if first.mark.letter > 0, let inline = inlineBefore(first) { places += inline }
    for (index, begin) in begins.enumerated() {
      places.append(begin)
      let next = index + 1 < begins.count ? begins[index + 1] : nil
      let beside = inline(after: begin, before: next, like: places.count > index + 1)
      places +=
        beside.isEmpty && begins.count > 1 ? loose(after: begin, before: next) : beside
    }
    cut(at: places)
  }

  /// Whether nothing but `【B】` stands below a line with all options, that with this letter among them.
  private func isBoxedKey(_ last: Place, below first: Place) -> Bool {
    guard last.mark.style == .box || last.mark.style == .brackets, first.mark.letter == 0,
      first.mark.style != last.mark.style
    else { return false }
    let marks = OptionChain(in: lines[first.line].glyphs, from: first.mark.content)
      .marks(after: first.mark)
    return marks.contains { $0.letter == last.mark.letter }
  }

  /// The letters that begin lines and are options there.
  private static func accepted(_ lines: [TidyLine], hasStem: Bool) -> [Place] {
    var found: [Place] = []
    for (index, line) in lines.enumerated() {
      let glyphs = line.glyphs
      guard let mark = OptionScanner(line: glyphs).first(),
        index > 0 || mark.style.isMarked || !hasStem
      else { continue }
      found.append(
        Place(line: index, mark: mark, isAlone: mark.content >= glyphs.trimmed.endIndex))
    }
    // （C）甲应当（　）。 and then A.: the letter before a stem is its key.
    if let first = found.first, first.line == 0,
      first.mark.letter > 0 || found.dropFirst().contains(where: { $0.mark.letter == 0 })
        || first.mark.style == .brackets && isKey(first, of: lines[0].glyphs)
    {
      found.removeFirst()
    }
    // （C）日内报告。 below a stem that a line has broken, and then A.: its blank, which is filled.
    if let first = found.first, first.line > 0, first.mark.style == .brackets,
      found.dropFirst().first.map({ $0.mark.letter == 0 && $0.mark.style != .brackets }) == true,
      !lines[..<first.line].contains(where: { HeaderSigns.asks($0.glyphs) })
    {
      found.removeFirst()
    }
    if hasStem, found.count == 1, isNamed(found[0], in: lines[0].glyphs) { return [] }
    let hasCapital = found.contains { !$0.mark.isSmall && $0.mark.style.isMarked }
    found.removeAll { hasCapital && $0.mark.isSmall }
    // A line with nothing but （C） before the options is the end of the stem.
    if let first = found.first, first.isAlone, first.mark.style == .brackets,
      found.dropFirst().first.map({ $0.line == first.line + 1 && $0.mark.letter == 0 }) == true
    {
      found.removeFirst()
    }
    return supported(found, in: lines)
  }

  /// Whether the only letter begins a stem with the names of several things: `A、B两班轮流值班。`.
  private static func isNamed(_ place: Place, in text: Glyphs) -> Bool {
    guard place.line == 0, place.mark.letter == 0, place.mark.style == .point,
      text.scalar(at: place.mark.content)?.letter?.index == 1
    else { return false }
    let next = OptionChain(in: text, from: place.mark.content).marks(after: place.mark).first
    return next.map { $0.start == place.mark.content } ?? true
  }

  /// Whether all options follow a letter in a bracket on its line: `（A）是主管部门。A.甲 B.乙`.
  private static func isKey(_ place: Place, of text: Glyphs) -> Bool {
    OptionChain(in: text, from: place.mark.content).first.map { $0[0].style != .brackets } == true
  }

  /// The letters between two that begin lines, or after the last.
  private func inline(after begin: Place, before next: Place?, like hasInline: Bool) -> [Place] {
    let end = next.map(\.mark.letter)
    if let end, end <= begin.mark.letter + 1 { return [] }
    var found: [Place] = []
    var last = begin
    for line in begin.line..<(next?.line ?? lines.count) {
      let text = lines[line].glyphs
      var mark = last.mark
      if line > begin.line {
        mark.content = text.startIndex
        guard next != nil || !found.isEmpty else { break }
      }
      for mark in OptionChain(in: text, from: mark.content).marks(after: mark)
      where end.map({ mark.letter < $0 }) ?? true {
        let place = Place(line: line, mark: mark)
        found.append(place)
        last = place
      }
    }
    if let end { return last.mark.letter + 1 == end ? found : [] }
    // After the last letter that begins a line: apart from the text, or as the others are.
    let isApart = found.allSatisfy { OptionChain.isApart($0.mark, in: lines[$0.line].glyphs) }
    return isApart || hasInline || begin.mark.letter == 0 || isGlued(found, to: begin) ? found : []
  }

  /// Where no letter begins a line: the options within one, those on later lines after them.
  private mutating func readInline() {
    for (index, line) in lines.enumerated() {
      guard
        let marks = OptionChain.tight(in: line.glyphs) ?? OptionChain.gapped(in: line.glyphs)
          ?? OptionChain(in: line.glyphs).first
      else { continue }
      cut(at: marks.map { Place(line: index, mark: $0) })
      return
    }
    readBulleted()
  }

  /// Options with the same bullets in place of letters, up to the end.
  private mutating func readBulleted() {
    let isBulleted = lines.map { line in
      line.glyphs.count > 1
        && line.glyphs.first.map { OptionSigns.isBullet($0.scalar) } == true
    }
    let start = isBulleted.lastIndex(of: false).map { $0 + 1 } ?? lines.count
    guard lines.count - start >= 2 else { return stem = lines }
    stem = Array(lines[..<start])
    options = lines[start...].enumerated().map { letter, line in
      var text = line
      text.glyphs = line.glyphs.dropFirst().trimmed
      return TidyOption(letter: letter, lines: [text], sign: line.glyphs.first?.scalar)
    }
  }

  private mutating func cut(at places: [Place]) {
    let places = places.count > 1 ? withOddLetters(places) : places
    guard let first = places.first else {
      stem = lines
      return
    }
    stem = piece(from: (0, lines.first?.glyphs.startIndex ?? 0), to: (first.line, first.mark.start))
    for (index, place) in places.enumerated() {
      let end =
        index + 1 < places.count
        ? (places[index + 1].line, places[index + 1].mark.start)
        : (lines.count, 0)
      options.append(
        TidyOption(
          letter: place.mark.letter, lines: piece(from: (place.line, place.mark.content), to: end),
          sign: place.mark.sign,
          letterLooks: lines[place.line].glyphs[place.mark.start].looks))
    }
    options = SeparatedOptions.plain(options)
  }

  /// The lines from one place to another, the first and the last cut.
  private func piece(from start: (Int, Int), to end: (Int, Int)) -> [TidyLine] {
    var piece: [TidyLine] = []
    for index in start.0...max(start.0, min(end.0, lines.count - 1)) {
      var line = lines[index]
      let from = index == start.0 ? min(start.1, line.glyphs.endIndex) : line.glyphs.startIndex
      let to = index == end.0 ? max(from, min(end.1, line.glyphs.endIndex)) : line.glyphs.endIndex
      line.glyphs = line.glyphs[from..<to].trimmed
      if !line.glyphs.isEmpty { piece.append(line) }
    }
    return piece
  }
}
