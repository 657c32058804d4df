/// A text with answers in it, `{1:SHORTANSWER:=甲~=乙}`, all of which are words to fill in.
struct ClozeText {
  /// The text with blanks.
  private(set) var stem = ""
  /// The accepted variants of each blank.
  private(set) var blanks: [[String]] = []
  /// Whether some answers get part of the marks.
  private(set) var hasPartialCredit = false

  /// Stands for a blank while markup is read; a character that no text has.
  private static let mark = "\u{E0F0}"

  /// Reads a text; nil where it has no blank, or anything but words to fill in.
  init?(_ text: String, format: TextFormat) {
    let bytes = Array(text.replacing(Self.mark, with: "").utf8)
    var output: [UInt8] = []
    var position = 0
    let lastEnd = GIFTMarkup.braces(in: bytes, from: 0).last { !$0.isOpening }?.offset ?? 0
    while position < bytes.count {
      guard bytes[position] == 0x7B, position < lastEnd,
        let field = ClozeField(at: position, in: bytes)
      else {
        output.append(bytes[position])
        position += 1
        continue
      }
      guard field.sort == .words, append(field, format: format) else { return nil }
      output += Array(Self.mark.utf8)
      position = field.end
    }
    guard !blanks.isEmpty else { return nil }
    let plain = format.plainText(of: String(decoding: output, as: UTF8.self)).text
    setStem(plain.split(separator: Self.mark, omittingEmptySubsequences: false))
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
    return !variants.isEmpty && blanks.count <= 1000 && variants.count <= 1000
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
