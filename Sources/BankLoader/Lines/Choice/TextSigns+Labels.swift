import ExamModel

extension TextSigns {
  /// Whether a key of words holds a further field: `综合治理　　依据：第三条`.
  static func holdsField(_ question: Question) -> Bool {
    switch question.key {
    case .text(let text)?: holdsLabel(text)
    case .blanks(let blanks, _)?: blanks.contains { $0.contains(where: holdsLabel) }
    default: false
    }
  }

  /// Whether a label with a colon stands within a text behind a tab, a wide blank or several blanks.
  private static func holdsLabel(_ text: String) -> Bool {
    guard text.utf8.contains(0x3A) || text.holds("："),
      text.utf8.contains(0x09) || text.holds("  ") || text.holds("\u{3000}")
    else { return false }
    let glyphs = Glyphs(text)
    let scanner = LabelScanner(line: glyphs)
    return glyphs.indices.dropFirst(2).contains { place in
      let (last, before) = (glyphs[place - 1], glyphs[place - 2])
      let isApart =
        last.scalar == "\t" || last.scalar == "\u{3000}" || last.isSpace && before.isSpace
      guard isApart, !glyphs[place].isSpace, let mark = scanner.label(at: place) else {
        return false
      }
      return glyphs[place..<mark.content].contains { $0.scalar == ":" || $0.scalar == "：" }
    }
  }
}
