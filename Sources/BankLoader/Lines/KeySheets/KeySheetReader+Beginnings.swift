import ExamModel

/// Where keys begin, below a title and beside a heading.
extension KeySheetReader {
  /// Whether keys follow a title, and not a model answer.
  ///
  /// - Parameters:
  ///   - index: The place behind the title.
  ///   - isNamed: Whether the title names the kind of questions above: `填空题答案`.
  func begins(at index: Int, isNamed: Bool) -> Bool {
    var index = isDivider(at: index) ? index + 1 : index
    var isHeaded = isNamed
    while index < lines.count, let heading = lines[index].heading, !isHeaded || heading.namesKind {
      if headed(at: index) != nil { return true }
      isHeaded = isHeaded || heading.namesKind
      index += 1
    }
    guard index < lines.count else { return false }
    if headed(at: index) != nil { return true }
    let line = lines[index].line
    if isTableRow(at: index) { return true }
    if let items = items(of: line) {
      guard !beginsQuestion(at: index) else { return false }
      if isHeaded || items.count >= 2 && Self.areKeys(items) { return true }
      return items.count == 1 && Self.beginsWithKey(items[0])
        && goesOn(after: items[0], at: index) || beginsTexts(at: index) || beginsMixed(at: index)
    }
    if isHeaded { return Self.unnumbered(line, isRun: true) != nil }
    var keys: [TidyLine] = []
    for shape in lines[index...] {
      guard let more = Self.unnumbered(shape.line) else { break }
      keys += more
    }
    return !keys.isEmpty && Self.isRow(keys, before: index - 1, of: lines) == true
  }

  /// How far above the title of a list the heading of its questions is looked for.
  static let farthestHeading = 2_000

  /// Whether a title names a kind, as a heading above does: below `填空题及答案`, which names none, the
  /// questions themselves may stand.
  static func isNamed(_ kind: QuestionKind?, below lines: ArraySlice<ShapedLine>) -> Bool {
    guard let kind else { return false }
    return lines.suffix(farthestHeading).contains { $0.heading?.kind == kind }
  }

  /// Whether items are keys, of which a few may be crossed out or missing: `1.A 2.B（应为C） 3.D`.
  private static func areKeys(_ items: [KeySheet.Item]) -> Bool {
    let others = items.count { !isKey($0) }
    return others == 0 || 3 * others <= items.count
  }

  private static func beginsWithKey(_ item: KeySheet.Item) -> Bool {
    isKey(item) || KeyNotation.leading(withoutLabels(item).lines[0].glyphs) != nil
  }

  /// Whether a further key, or nothing that is numbered, follows a list's first line.
  private func goesOn(after item: KeySheet.Item, at index: Int) -> Bool {
    let isSure = Self.isKey(item)
    guard index + 1 < lines.count else { return isSure }
    guard let next = KeyItemScanner(lines[index + 1].line).items()?[0] else {
      return isSure && lines[index + 1].number == nil
    }
    return Self.isKey(next)
      || isSure && next.number == item.number + 1 && Self.beginsWithKey(next)
  }

  /// The keys that stand on the line of a heading, or after a word for a kind: `单选题：A B A`.
  func headed(at index: Int) -> KeySheet.Group? {
    let line = lines[index].line
    if let (heading, end) = Self.heading(in: lines[index]) {
      var group = Self.keys(after: end, in: line) ?? texts(after: end, in: line, under: heading)
      group?.kind = heading.kind
      group?.word = Self.word(of: heading)
      return group
    }
    guard lines[index].heading == nil else { return nil }
    guard
      let sign = line.glyphs.prefix(16).firstIndex(where: {
        $0.scalar.isOne(of: ":：")
      }),
      let heading = HeadingReader(line.glyphs[..<sign].trimmed).mark(), heading.namesKind,
      var group = Self.keys(after: sign, in: line)
    else { return nil }
    group.kind = heading.kind
    group.word = Self.word(of: heading)
    return group
  }

  /// The heading for a kind that a line is or begins with, and where its word ends:
  /// `三、名词解释（每题2分） 16．事故隐患：……`.
  private static func heading(in shape: ShapedLine) -> (HeadingMark, Int)? {
    let line = shape.line.glyphs
    if let heading = shape.heading { return heading.kindEnd(in: line).map { (heading, $0) } }
    guard line.first?.isChineseNumeral == true, line.prefix(4).contains(where: { $0.scalar == "、" })
    else { return nil }
    let word = line.prefix(longestHeading).prefix {
      !$0.isSpace && $0.digit == nil && Brackets.kind(opening: $0.scalar) == nil
    }
    guard let heading = HeadingReader(word).mark(), heading.namesKind else { return nil }
    return (heading, word.endIndex)
  }

  private static let longestHeading = 24

  /// What a heading calls its questions: 名词解释 in `三、名词解释（每题2分）`.
  static func word(of heading: HeadingMark) -> String {
    if let word = HeadingReader.word(of: Glyphs(heading.name)) {
      return word.hasSuffix("题") ? String(word.dropLast()) : word
    }
    let name = Glyphs(heading.name).prefix { !$0.isSpace }
    let core = HeadingReader.withoutPart(HeadingReader.core(of: name))
    return core.hasSuffix("题") ? String(core.dropLast()) : core
  }

  /// The answers that begin on the line of a heading: `三、填空题 11．2024`.
  private func texts(after start: Int, in line: TidyLine, under heading: HeadingMark)
    -> KeySheet.Group?
  {
    guard let place = Self.content(after: start, in: line.glyphs) else { return nil }
    let rest = TidyLine(glyphs: line.glyphs[place...], number: line.number)
    guard !HeaderSigns.asks(rest.glyphs), let items = items(of: rest, afterHeading: true),
      let number = items.first?.number, number == 1 || number == next || number == first,
      heading.kind?.isChoice != true
        || items.allSatisfy({ KeyNotation.leading(Self.withoutLabels($0).lines[0].glyphs) != nil })
    else { return nil }
    return KeySheet.Group(items: items.map(Self.withoutLabels))
  }

  /// The number that the next key has where numbers run on over headings.
  var next: Int? { last.map { $0 + 1 } }
}
