/// A text with answers in it, `{1:SHORTANSWER:=甲~=乙}`, all of which are words to fill in.
struct ClozeText {
  /// The text with blanks.
  private(set) var stem = ""
  /// The accepted variants of each blank.
  private(set) var blanks: [[String]] = []
  /// Whether some answers get part of the marks.
  private(set) var hasPartialCredit = false

  /// Reads a text; nil where it has anything but words to fill in.
  init?(_ cloze: ClozeFields, format: TextFormat) {
    for field in cloze.fields {
      guard field.sort == .words, append(field, format: format) else { return nil }
    }
    setStem(cloze.pieces)
  }

  private mutating func append(_ field: ClozeField, format: TextFormat) -> Bool {
    var variants: [String] = []
    for answer in field.answers {
      let text = format.plainText(of: answer.text).text
      if answer.weight > 99, !text.isEmpty {
        guard !text.replacing("\\*", with: "").contains("*") else { return false }
        let variant = text.replacing("\\*", with: "*")
        if !variants.contains(variant) { variants.append(variant) }
      } else if answer.weight > 0 {
        hasPartialCredit = true
      }
    }
    blanks.append(variants)
    return !variants.isEmpty && variants.count <= 1000
  }

  /// Puts a blank where an answer stood, unless the text has one there.
  private mutating func setStem(_ pieces: [Substring]) {
    for (index, piece) in pieces.enumerated() {
      if index > 0, !BlankMarks.ends(TextFormat.cleaned(String(pieces[index - 1]))) {
        // Two in a row would be one.
        stem += stem.hasSuffix("_") ? " _____" : "_____"
      }
      stem += piece
    }
    stem = TextFormat.cleaned(stem)
  }
}
