import ExamModel

/// What a bracket says of a question's kind and marks: `(单选题, 0.3分)`, `【判断题】`, `（2分）`.
struct KindTag {
  var kind: QuestionKind?
  var marks: Mark?

  /// Reads what stands in a bracket; nil where any of it is something else.
  init?(of inside: Glyphs) {
    guard (1...24).contains(inside.count) else { return nil }
    let parts = inside.split { $0.scalar.isSpace || "，,、;；/".unicodeScalars.contains($0.scalar) }
    guard !parts.isEmpty else { return nil }
    for part in parts {
      var word = part.string
      if word.hasPrefix("共") || word.hasPrefix("本题") || word.hasPrefix("每题") {
        word = String(word.drop { !$0.isASCII })
      }
      if kind == nil, let found = KindNames.kind(of: word) {
        kind = found
      } else if word.hasSuffix("分"), marks == nil, let found = FieldWords.marks(word) {
        marks = found
      } else if !["选择题", "选择", "必答题", "必答"].contains(word) {
        return nil
      }
    }
  }
}
