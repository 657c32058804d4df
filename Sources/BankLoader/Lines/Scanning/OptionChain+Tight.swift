/// Options right behind each other whose texts end with Latin letters: `A．±50mmB．±75mmC．±100mm`.
extension OptionChain {
  /// So many letters with the same sign in their order are no accident.
  private static let leastTight = 3

  /// The options from the first A with a sign on, where every letter stands once with that sign and
  /// none is without a text; nil where a letter is missing, or stands nowhere within a word.
  static func tight(in text: Glyphs, from start: Int? = nil) -> [OptionMark]? {
    let scanner = OptionScanner(line: text)
    var found: [OptionMark] = []
    var isWithinWord = false
    var sign: Unicode.Scalar?
    for place in text.indices where place >= start ?? text.startIndex {
      guard let letter = text[place].letter, !letter.isSmall, let next = text.scalar(at: place + 1),
        sign.map({ $0 == next }) ?? next.isOne(of: "．.、:：")
      else { continue }
      // A letter that stands again is no option's.
      guard letter.index >= found.count else { return nil }
      guard letter.index == found.count, let mark = scanner.mark(at: place), mark.style.isMarked
      else { continue }
      let isWord = place > text.startIndex && text[place - 1].letter != nil
      if found.isEmpty, isWord { continue }
      if let last = found.last, text[last.content..<place].trimmed.isEmpty { return nil }
      isWithinWord = isWithinWord || isWord
      sign = next
      found.append(mark)
    }
    guard found.count >= leastTight, isWithinWord, let last = found.last,
      last.content < text.endIndex
    else { return nil }
    return found
  }
}
