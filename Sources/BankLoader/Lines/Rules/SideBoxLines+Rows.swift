/// The lines of boxes.
extension SideBoxLines {
  /// Options that each have a box before their letter, from the first of them on to the end of the line.
  static func letteredRow(in line: Glyphs, at index: Int) -> Row? {
    let scanner = OptionScanner(line: line)
    var marks: [(box: TickBox, mark: OptionMark)] = []
    var place = line.startIndex
    while place < line.endIndex {
      guard TickBox.mayBegin(line[place]), let box = TickBox(at: place, in: line),
        let mark = scanner.mark(at: line.skipSpaces(from: box.range.upperBound)),
        isOption(mark, behind: marks.last?.mark, in: line)
      else {
        place += 1
        continue
      }
      marks.append((box, mark))
      place = mark.content
    }
    guard let first = marks.first, isRow(marks.map(\.mark), box: first.box, in: line) else {
      return nil
    }
    var items: [Item] = []
    for (number, one) in marks.enumerated() {
      let end = number + 1 < marks.count ? marks[number + 1].box.range.lowerBound : line.endIndex
      let item = Item(
        state: one.box.state, text: one.mark.start..<end, letter: one.mark.letter)
      guard isPlain(line[one.mark.content..<end].trimmed) else { return nil }
      items.append(item)
    }
    return Row(line: index, start: first.box.range.lowerBound, items: items)
  }

  /// Whether a letter goes on from the one before.
  private static func isOption(
    _ mark: OptionMark, behind last: OptionMark?, in line: Glyphs
  ) -> Bool {
    guard !mark.isSmall, mark.style != .alone, mark.style != .brackets, mark.style != .box else {
      return false
    }
    guard let last else { return mark.style.isMarked }
    return mark.letter == last.letter + 1 && mark.style == last.style
  }

  /// Whether letters are the options of a line, all with boxes: behind a stem from A on.
  private static func isRow(_ marks: [OptionMark], box: TickBox, in line: Glyphs) -> Bool {
    guard let first = marks.first, let last = marks.last else { return false }
    let isLed = box.range.lowerBound > line.startIndex
    guard !isLed || first.letter == 0 && marks.count > 1 else { return false }
    // A、B两班: names in a stem.
    if marks.count == 1, line.scalar(at: first.content)?.letter?.index == first.letter + 1 {
      return false
    }
    // A letter without a box: the boxes are ticks at some options only.
    guard OptionChain(in: line, from: last.content).marks(after: last).isEmpty else { return false }
    // A box behind the last option: each belongs to the option before it. SUM() is a name.
    let end = line.trimmed.endIndex
    guard let closing = TickBox(endingAt: end, in: line), closing.range.lowerBound > last.content
    else { return true }
    let isCall = line[closing.range.lowerBound - 1].letter != nil
    return closing.isRound && closing.state == .empty && isCall
  }

  /// Whether a text has no sign of its own at its end.
  private static func isPlain(_ text: Glyphs) -> Bool {
    guard let last = text.last else { return false }
    return !OptionSigns.isRight(last.scalar)
      && TickBox(endingAt: text.endIndex, in: text)?.state ?? .empty == .empty
  }

  /// No words for right and wrong with their boxes are longer.
  private static let longest = 24

  /// The words for right and wrong with a box before or behind each, at the end of a line.
  static func truthRow(in line: Glyphs, at index: Int) -> Row? {
    let text = line.trimmed
    if text.count <= longest,
      let items = truths(from: text.startIndex, in: text, areLed: true)
        ?? truths(from: text.startIndex, in: text, areLed: false)
    {
      return Row(line: index, start: line.startIndex, items: items)
    }
    // Behind a stem a round bracket may be its blank.
    for start in text.indices.suffix(longest) where start > text.startIndex {
      guard let box = TickBox(at: start, in: text), !box.isRound,
        let items = truths(from: start, in: text, areLed: true)
      else { continue }
      return Row(line: index, start: start, items: items)
    }
    return nil
  }

  private static func truths(from start: Int, in text: Glyphs, areLed: Bool) -> [Item]? {
    var items: [Item] = []
    var truths: [Bool] = []
    var place = start
    while place < text.endIndex {
      let led = areLed ? TickBox(at: place, in: text) : nil
      if areLed, led == nil { return nil }
      let word = text.skipSpaces(from: led?.range.upperBound ?? place)
      guard let (truth, end) = TruthWords.leading(text, at: word), text[word].isHan else {
        return nil
      }
      place = text.skipSpaces(from: end)
      guard let box = led ?? TickBox(at: place, in: text) else { return nil }
      if !areLed { place = text.skipSpaces(from: box.range.upperBound) }
      items.append(Item(state: box.state, text: word..<end, letter: nil))
      truths.append(truth)
    }
    return items.count == 2 && truths[0] != truths[1] ? items : nil
  }
}
