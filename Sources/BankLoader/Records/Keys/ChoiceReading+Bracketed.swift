/// Letters with something in a bracket behind them.
extension ChoiceReading {
  /// `AC（甲；丙）`: letters, and behind them their texts in the same order.
  mutating func readBracketed(_ text: String, of options: OptionList) {
    guard let open = text.firstIndex(where: { "(（".contains($0) }), open > text.startIndex,
      let last = text.last, ")）".contains(last),
      let letters = LetterAnswer.letters(in: String(text[..<open]))
    else { return }
    let inside = String(text[text.index(after: open)...].dropLast())
    let named = letters.compactMap(options.position(ofLetter:))
    let texts = OptionTexts(options)
    guard named.count == letters.count else { return }
    guard let said = texts.positions(of: inside) else {
      // C（见规定）: a remark, which says neither right nor wrong.
      if named.count == 1, TruthWord.value(inside) == nil { byLetter = named }
      return
    }
    if said == named.sorted() { byLetter = said } else { isContradictory = true }
  }
}
