extension TextSigns {
  /// Whether a text holds what is no part of an answer.
  static func holdsOther(_ text: String) -> Bool { holdsResponse(text) || isRow(text) }

  /// Whether a text is no answer but the rest of a row, a key and the options behind it: `B⇥A：对⇥B：错`.
  static func isRow(_ text: String) -> Bool {
    // Behind a second key the rest of a row is a line of its own.
    guard let text = text.split(separator: "\n", maxSplits: 1).first, text.utf8.count < 4096 else {
      return false
    }
    let hasTab = text.utf8.contains(0x09)
    guard hasTab || text.utf8.first.map({ (0x41...0x5A).contains($0) }) == true else {
      return false
    }
    let glyphs = Glyphs(String(text)).trimmed
    guard let end = endOfKey(glyphs) else { return hasTab && OptionChain.isWithin(glyphs) }
    if glyphs.scalar(at: end) == "\t" { return true }
    let rest = glyphs[end...].trimmed
    return glyphs.scalar(at: end)?.isSpace == true
      && OptionScanner(line: rest).first()?.letter == 0 && OptionChain.isWithin(rest)
  }

  /// Where the letters or the verdict end that a text begins with; nil where nothing is behind them.
  private static func endOfKey(_ text: Glyphs) -> Int? {
    let letters = text.prefix { $0.letter?.isSmall == false }
    // CPU is a name.
    if !letters.isEmpty {
      return letters.endIndex < text.endIndex && KeyNotation(letters).letters?.max() ?? 8 < 8
        ? letters.endIndex : nil
    }
    return TruthWords.leading(text, at: text.startIndex)?.end
  }
}
