/// Finds options that stand within a line: `A.毛泽东  B.邓小平`, `（　）。A、专家B、教授`.
enum OptionChain {
  /// Whether a text holds the options A and B.
  static func isWithin(_ text: Glyphs) -> Bool { first(in: text) != nil }

  /// The options from A on in a text, at least two; nil where there are none.
  ///
  /// Of several letters A the last counts that a B follows: 维生素A、B、C都是（ ）。A、对 B、错.
  static func first(in text: Glyphs) -> [OptionMark]? {
    var best: [OptionMark]?
    for start in places(of: 0, in: text, from: text.startIndex) {
      let following = marks(in: text, after: start, upTo: nil)
      guard !following.isEmpty, following.count + 1 >= best?.count ?? 0 else { continue }
      best = [start] + following
    }
    return best
  }

  /// The options after one that stand in the same text, each the next letter in the same style;
  /// with `upTo` all the letters before that one, or none.
  static func marks(in text: Glyphs, after mark: OptionMark, upTo end: Int?) -> [OptionMark] {
    var found: [OptionMark] = []
    var last = mark
    while end.map({ last.letter + 1 < $0 }) ?? true {
      guard let next = next(after: last, in: text) else { break }
      found.append(next)
      last = next
    }
    if let end, found.count != end - mark.letter - 1 { return [] }
    return found
  }

  /// The next letter after an option: one that stands apart, else the first.
  private static func next(after mark: OptionMark, in text: Glyphs) -> OptionMark? {
    let found = places(of: mark.letter + 1, in: text, from: mark.content).filter {
      isLike($0, mark)
    }
    return found.first { isApart($0, in: text) } ?? found.first
  }

  private static func isLike(_ mark: OptionMark, _ other: OptionMark) -> Bool {
    guard mark.isSmall == other.isSmall else { return false }
    return mark.style == other.style
      || (mark.style.isMarked && other.style.isMarked && mark.style != .brackets
        && other.style != .brackets)
  }

  /// Whether a blank stands before a mark.
  static func isApart(_ mark: OptionMark, in text: Glyphs) -> Bool {
    text.scalar(at: mark.start - 1)?.isSpace ?? true
  }

  /// The places of a letter that may begin an option: with a sign after it, or apart from what
  /// stands before and after.
  static func places(of letter: Int, in text: Glyphs, from start: Int) -> [OptionMark] {
    guard start < text.endIndex else { return [] }
    let scanner = OptionScanner(line: text)
    var found: [OptionMark] = []
    for place in start..<text.endIndex {
      let scalar = text[place].scalar
      guard scalar.letter?.index == letter || Brackets.kind(opening: scalar) != nil,
        let mark = scanner.mark(at: place), mark.letter == letter
      else { continue }
      let before = text.scalar(at: place - 1)
      if mark.style.isMarked {
        // A letter within a word, or in the bracket found before.
        guard before?.letter == nil || before?.isHan == true, !isInBracket(mark, before) else {
          continue
        }
      } else {
        guard place > text.startIndex, hasGap(before: place, in: text) else { continue }
      }
      found.append(mark)
    }
    return found
  }

  private static func isInBracket(_ mark: OptionMark, _ before: Unicode.Scalar?) -> Bool {
    guard mark.style == .bracket, let before else { return false }
    return Brackets.kind(opening: before) != nil
  }

  /// Whether a tab, or two blanks, stand before a place.
  private static func hasGap(before place: Int, in text: Glyphs) -> Bool {
    guard let last = text.scalar(at: place - 1), last.isSpace else { return false }
    if last == "\t" || last == "\u{3000}" { return true }
    return text.scalar(at: place - 2)?.isSpace == true
  }
}
