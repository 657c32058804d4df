import ExamModel

/// What a bracket says of a question's kind and marks: `(单选题, 0.3分)`, `【判断题】`, `（2分）`.
struct KindTag {
  var kind: QuestionKind?
  var marks: Mark?

  /// Reads what stands in a bracket; nil where any of it is something else.
  init?(of inside: Glyphs) {
    guard (1...24).contains(inside.count) else { return nil }
    let parts = inside.split { $0.isSpace || $0.scalar.isOne(of: "，,、;；/") }
    guard !parts.isEmpty else { return nil }
    for part in parts {
      var word = part
      if Self.beginsCount(word) { word = word.drop { !$0.scalar.isASCII } }
      if kind == nil, let found = KindNames.kind(of: word) {
        kind = found
      } else if word.last?.scalar == "分", marks == nil,
        let found = FieldWords.marks(word.string)
      {
        marks = found
      } else if !Self.isGeneral(word) {
        return nil
      }
    }
  }

  /// 共2分, 本题2分.
  private static func beginsCount(_ word: Glyphs) -> Bool {
    word.first?.scalar == "共" || word.end(of: "本题", at: word.startIndex) != nil
      || word.end(of: "每题", at: word.startIndex) != nil
  }

  /// A word that tells no kind.
  private static func isGeneral(_ word: Glyphs) -> Bool {
    word.isWord("选择题") || word.isWord("选择") || word.isWord("必答题") || word.isWord("必答")
  }
}
