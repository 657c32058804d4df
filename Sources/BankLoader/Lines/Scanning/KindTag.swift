import ExamModel

/// What a bracket says of a question's kind and marks: `(单选题, 0.3分)`, `【判断题】`, `（2分）`.
struct KindTag {
  var kind: QuestionKind?
  var marks: Mark?

  /// Reads what stands in a bracket; nil where any of it is something else.
  init?(of inside: Glyphs) {
    guard (1...24).contains(inside.count) else { return nil }
    for part in inside.split(whereSeparator: { "，,、;；/".unicodeScalars.contains($0.scalar) }) {
      let words = part.split { $0.scalar.isSpace }.map(\.string)
      // 1.0 分 is one word, 多选题 2分 are two.
      guard take(words.joined()) || words.allSatisfy({ take($0) }) else { return nil }
    }
    guard kind != nil || marks != nil || isChoice else { return nil }
  }

  /// Whether it says 选择题 or the like, which names no kind.
  private var isChoice = false

  /// Takes one of the things that a tag says; false for anything else.
  private mutating func take(_ text: String) -> Bool {
    var word = text
    if word.hasPrefix("共") || word.hasPrefix("本题") || word.hasPrefix("每题") {
      word = String(word.drop { !$0.isASCII })
    }
    if kind == nil, let found = KindNames.kind(of: word) {
      kind = found
    } else if word.hasSuffix("分"), marks == nil, let found = FieldWords.marks(word) {
      marks = found
    } else if ["选择题", "选择", "必答题", "必答"].contains(word) {
      isChoice = true
    } else {
      return false
    }
    return true
  }
}
