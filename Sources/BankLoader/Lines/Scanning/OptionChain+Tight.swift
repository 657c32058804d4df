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
    else { return start == nil ? bracketed(in: text) : nil }
    return found
  }

  /// The options of a line that begins with （A）, where each letter stands once in such a bracket, in
  /// its order, a text behind it, and some right behind a word: `(A)8m(B)10m(C)15m`.
  private static func bracketed(in text: Glyphs) -> [OptionMark]? {
    guard text.first?.traits.contains(.opening) == true else { return nil }
    let scanner = OptionScanner(line: text)
    var found: [OptionMark] = []
    var isWithinWord = false
    for place in text.indices where text[place].traits.contains(.opening) {
      guard let mark = scanner.mark(at: place), mark.style == .brackets, !mark.isSmall else {
        continue
      }
      guard mark.letter == found.count, !found.isEmpty || place == text.startIndex else {
        return nil
      }
      if let last = found.last {
        guard !text[last.content..<place].trimmed.isEmpty else { return nil }
        isWithinWord = isWithinWord || text[place - 1].letter != nil
      }
      found.append(mark)
    }
    guard found.count >= leastTight, isWithinWord, let last = found.last,
      last.content < text.endIndex
    else { return nil }
    return found
  }
}
