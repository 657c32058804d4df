import Tables

/// What one cell says of its column.
extension SheetGuess.Column {
  mutating func take(_ cell: SheetCell) {
    let text = FieldText.trimmed(cell.text)
    count += 1
    length += text.unicodeScalars.count
    if text.utf8.count <= 40, KindWord.known(text) != nil { kinds += 1 }
    let letters = LetterAnswer.letters(in: text)
    if letters.map({ $0.allSatisfy { $0 < 8 } }) == true || TruthWord.value(text) != nil
      || cell.kind == .boolean
    {
      keys += 1
    }
    if isLabelled(text) { labelled += 1 }
    if BlankCounter.count(in: text) > 0 || text.hasSuffix("？") || text.hasSuffix("?") {
      asking += 1
    }
    if Self.isNote(text) { notes += 1 }
    if text.utf8.first == 0x5B, text.utf8.last == 0x5D { lists += 1 }
    if let letters, letters.count == 1 { self.letters += letters }
    if let number = Int(text) { numbers.append(number) }
    texts.insert(text)
  }

  /// Whether a text is called an explanation at its beginning: `详解：……`.
  private static func isNote(_ text: String) -> Bool {
    guard let colon = text.firstIndex(where: { "：:".contains($0) }) else { return false }
    let name = text[..<colon]
    return name.utf8.count <= 24 && ColumnName.isExact(String(name))
      && ColumnName(String(name))?.field == .rationale
  }

  /// Whether a text is a letter, a sign and another text.
  private func isLabelled(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let letter = scalars.first?.letter, !letter.isSmall, letter.index < 8,
      let sign = scalars.dropFirst().first
    else { return false }
    return sign.isOne(of: "，,、.．：:") && scalars.count > 2
  }
}
