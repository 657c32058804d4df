/// Gives letters of options the sign that the others of their row have: `A甲`, a gap, `B.乙`, and the next
/// line `C.丙`; and takes the blank before a sign: `B .乙`.
enum UnevenLetterLines {
  static func signed(_ lines: [TidyLine]) -> [TidyLine] {
    var signed = lines
    for (index, line) in lines.enumerated() {
      guard let (letter, isSmall) = line.glyphs.first?.letter, !isSmall, letter < 6,
        line.glyphs.count > 6, line.glyphs.traits.contains([.han, .space])
      else { continue }
      let closed = withoutGaps(line.glyphs)
      if let closed { signed[index].glyphs = closed }
      let text = closed ?? line.glyphs
      guard isBare(text), let next = signBehind(letter, in: text),
        isBeside(letter, index, of: signed)
      else { continue }
      let rest = text.dropFirst().trimmed
      signed[index].glyphs = rest.led(by: KeyText.letter(letter) + String(next) + " ")
    }
    return signed
  }

  /// Whether a line's letter stands before Han characters without a sign.
  private static func isBare(_ text: Glyphs) -> Bool {
    text.scalar(at: text.skipSpaces(from: text.startIndex + 1))?.isHan == true
  }

  /// The text without the blanks between its letters and their points; nil where there are none.
  ///
  /// Han characters follow a point: `.doc` is a name.
  private static func withoutGaps(_ text: Glyphs) -> Glyphs? {
    var dropped: [Range<Int>] = []
    for place in text.indices
    where text[place].letter.map({ !$0.isSmall && $0.index < 8 }) == true
      && (place == text.startIndex || isGap(before: place, in: text))
    {
      let sign = text.skipSpaces(from: place + 1)
      guard sign > place + 1, text.scalar(at: sign)?.isOne(of: ".．") == true,
        text.scalar(at: text.skipSpaces(from: sign + 1))?.isHan == true
      else { continue }
      dropped.append(place + 1..<sign)
    }
    guard !dropped.isEmpty else { return nil }
    var kept: [Glyph] = []
    var place = text.startIndex
    for gap in dropped {
      kept += text[place..<gap.lowerBound]
      place = gap.upperBound
    }
    return (kept + text[place...])[...]
  }

  /// Whether a tab or several blanks stand before a place.
  private static func isGap(before place: Int, in text: Glyphs) -> Bool {
    guard let before = text.scalar(at: place - 1), before.isSpace else { return false }
    return before == "\t" || before == "\u{3000}" || text.scalar(at: place - 2)?.isSpace == true
  }

  /// The sign of the next letter on the line, behind a gap.
  private static func signBehind(_ letter: Int, in text: Glyphs) -> Unicode.Scalar? {
    for place in text.indices.dropFirst(2)
    where text[place].letter.map({ $0.index == letter + 1 && !$0.isSmall }) == true
      && isGap(before: place, in: text)
    {
      guard let sign = text.scalar(at: place + 1), sign.isOne(of: ".．、") else { return nil }
      return sign
    }
    return nil
  }

  /// Whether the row is one of options: the letter after the next begins the line below A's, and a
  /// letter with a sign the line above another's.
  private static func isBeside(_ letter: Int, _ index: Int, of lines: [TidyLine]) -> Bool {
    if letter == 0 {
      guard index > 0, index + 1 < lines.count else { return false }
      return lines[index + 1].glyphs.first?.letter.map { $0.index == 2 && !$0.isSmall } == true
        && OptionScanner(line: lines[index + 1].glyphs).first() != nil
    }
    guard index > 0, let above = OptionScanner(line: lines[index - 1].glyphs).first() else {
      return false
    }
    return above.style.isMarked && !above.isSmall && above.letter < letter
      && above.letter >= letter - 3
  }
}
