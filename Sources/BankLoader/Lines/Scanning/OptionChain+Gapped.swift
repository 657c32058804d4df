/// Options beside each other of which only some letters have a sign: `A整顿   B．素养   C整理   D．清扫`.
extension OptionChain {
  /// So many letters in their order, each behind a gap, are no accident.
  private static let leastGapped = 3

  /// The options of a line that begins with an A, where nothing but the next letter stands behind each
  /// tab or row of blanks, some of them with a sign and others before a text at once; nil for any other.
  static func gapped(in text: Glyphs) -> [OptionMark]? {
    let scanner = OptionScanner(line: text)
    guard let first = scanner.first(), first.letter == 0, first.start == text.startIndex else {
      return nil
    }
    let chain = OptionChain(in: text, from: text.endIndex)
    var found = [first]
    for place in text.indices where place > first.content {
      guard !text[place].isSpace, chain.hasGap(before: place) else { continue }
      guard let mark = scanner.mark(at: place), mark.letter == found.count, !mark.isSmall,
        mark.style.isMarked || text.scalar(at: mark.content)?.letter == nil
      else { return nil }
      found.append(mark)
    }
    guard found.count >= leastGapped else { return areTruths(found, in: text) ? found : nil }
    let signed = found.count(where: \.style.isMarked)
    return signed > 0 && signed < found.count || signed == 0 && found.count > leastGapped
      ? found : nil
  }

  /// Whether two options are right and wrong: `A正确   B．错误`.
  private static func areTruths(_ found: [OptionMark], in text: Glyphs) -> Bool {
    guard found.count == 2 else { return false }
    let truths = [text[found[0].content..<found[1].start], text[found[1].content...]].map {
      TruthWords.truth(of: $0.trimmed)
    }
    return truths[0] != nil && truths[1] != nil && truths[0] != truths[1]
  }
}
