/// The numbers of the keys of a list.
extension KeySheetReader {
  /// The number that goes on behind a last one that skips some.
  private var afterSlip: Int? {
    let items = sheet.groups[sheet.groups.count - 1].items.suffix(2)
    guard items.count == 2, let first = items.first, let last = items.last,
      last.number > first.number + 2
    else { return nil }
    return first.number + 2
  }

  /// Whether a key may follow those read so far: a point of an explanation begins with a smaller
  /// number, or with one in a bracket.
  func isNext(_ item: KeySheet.Item) -> Bool {
    guard let before = sheet.groups[sheet.groups.count - 1].items.last else { return true }
    guard item.isBracketed == before.isBracketed || Self.isKey(item) && Self.isKey(before) else {
      return false
    }
    if item.number > before.number { return Self.isKey(item) || item.number == before.number + 1 }
    if item.number == before.number, item.lines[0].glyphs.isFoldedLike(before.lines[0].glyphs) {
      return true
    }
    // A number may stand twice; 19 between 8 and 10 is a slip.
    guard Self.isKey(item) else { return false }
    return item.number == 1 || item.number == before.number || item.number == afterSlip
  }

  /// Whether a line has several keys and nothing else, which look like options: `1-A，2-B，3-A`.
  func isRowOfKeys(_ index: Int) -> Bool {
    let line = lines[index].line
    guard let (_, end) = line.glyphs.number(at: line.glyphs.startIndex),
      line.glyphs.scalar(at: end)?.isOne(of: "-—–－") == true,
      let items = KeyItemScanner(line).items(), items.count > 1
    else { return false }
    return items.allSatisfy(Self.isKey)
  }

  /// Whether a line is two numbers with a point between them and nothing else.
  static func isDecimal(_ line: Glyphs) -> Bool {
    guard line.first?.digit != nil, let (_, end) = line.number(at: line.startIndex),
      let sign = line.scalar(at: end), sign == "." || sign == "．",
      let (_, last) = line.number(at: end + 1)
    else { return false }
    return last == line.endIndex
  }

  /// Whether the keys of all questions above follow, texts and letters under numbers from 1, where
  /// the numbers of the questions run on over their headings: the last section begins with another.
  func beginsMixed(at index: Int) -> Bool {
    guard let first, first > Self.leastBefore else { return false }
    var (expected, letters) = (1, 0)
    for shape in lines[index...].prefix(Self.farthest) {
      if shape.heading?.namesKind == true || KeySheetTitle.isTitle(shape.line.glyphs) { break }
      guard shape.number?.style.isMarked == true,
        let items = KeyItemScanner(shape.line, after: expected - 1).items(),
        items[0].number == expected
      else { continue }
      expected += items.count
      letters += items.count { KeyNotation(Self.withoutLabels($0).lines[0].glyphs).letters != nil }
    }
    // A model answer in points has no letters by themselves, and none as far as the last section.
    return letters >= Self.leastLetters && expected >= first
  }

  private static var leastBefore: Int { 2 }
  private static var leastLetters: Int { 2 }
}
