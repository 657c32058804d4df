/// Where a list ends and another paper begins, and the names of papers and chapters within it.
extension KeySheetReader {
  /// Whether another list has its title before the next heading for a kind: what stands under this
  /// one are questions.
  func isFollowedByList(_ index: Int) -> Bool {
    var holdsOthers = false
    let goesOn = goesOn(at: index)
    for next in lines[(index + 1)...].prefix(Self.farthest) {
      if next.heading?.namesKind == true { return false }
      // The last keys of one paper stand before the title of the next one's.
      if KeySheetTitle.isTitle(next.line.glyphs) { return holdsOthers }
      holdsOthers =
        holdsOthers || HeaderSigns.asks(next.line.glyphs) || next.beginsOption
        || !goesOn && KeyItemScanner(next.line).items()?.allSatisfy(Self.isKey) != true
          && Self.unnumbered(next.line, isRun: true) == nil
    }
    return false
  }

  /// Whether a heading's numeral is the next one behind that of the heading before, within the list.
  private func goesOn(at index: Int) -> Bool {
    guard let value = Self.numeral(of: lines[index].line.glyphs) else { return false }
    let before = lines[..<index].suffix(Self.farthest).last { $0.heading?.namesKind == true }
    guard let before, before.line.number > sheet.line else { return false }
    return Self.numeral(of: before.line.glyphs) == value - 1
  }

  /// The numeral of a heading: `五、`, `（五）`.
  private static func numeral(of line: Glyphs) -> Int? {
    guard let (inside, _) = line.bracket(at: line.startIndex), inside.count <= 3,
      inside.allSatisfy(\.isChineseNumeral)
    else { return NumberScanner(line: line).numeral()?.value }
    return ChineseNumerals.value(of: inside.string)
  }

  /// Whether a heading says again what one of the list has said, with questions below it of which
  /// another list has the keys.
  mutating func beginsPaper(at index: Int) -> Bool {
    guard let heading = lines[index].heading, heading.namesKind, headed(at: index) == nil,
      hasAnswered(Self.word(of: heading))
    else { return false }
    let below = lines[(index + 1)...].prefix(Self.farthest)
    guard let number = below.first(where: { $0.number?.style.isMarked == true }),
      KeyItemScanner(number.line).items()?.allSatisfy(Self.isKey) != true
    else { return false }
    return below.contains { KeySheetTitle.isTitle($0.line.glyphs) }
  }

  /// Whether a group under such a word has keys.
  private mutating func hasAnswered(_ word: String) -> Bool {
    while passed < sheet.groups.count - 1 {
      let group = sheet.groups[passed]
      if let word = group.word, !group.items.isEmpty { answered.insert(word) }
      passed += 1
    }
    if answered.contains(word) { return true }
    return sheet.groups.last.map { $0.word == word && !$0.items.isEmpty } == true
  }

  /// What the names of papers and chapters have.
  private static let parts: [Unicode.Scalar] = ["卷", "套", "章", "节", "讲", "试", "库", "模"]

  /// Whether a line names the chapter or the paper whose keys, or whose questions, come next:
  /// `第二章 消防`, `试卷B`.
  func isDivider(at index: Int) -> Bool {
    let shape = lines[index]
    if let heading = shape.heading { return !heading.namesKind && shape.text.first?.scalar == "第" }
    let line = shape.line.glyphs
    guard line.count <= 40, shape.number == nil, shape.label == nil, index + 1 < lines.count,
      lines[index + 1].heading?.namesKind == true, !HeaderSigns.belongsToText(line),
      !shape.isLoneKey
    else { return false }
    return line.contains { Self.parts.contains($0.scalar) } || line.string.hasSuffix("习题")
      || PaperTitle(line) != nil
  }
}
