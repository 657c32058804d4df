import ExamModel

/// What a bracket says of a question's kind and marks: `(单选题, 0.3分)`, `【判断题】`, `（2分）`,
/// `(分数:2.00)`.
struct KindTag {
  var kind: QuestionKind?
  var marks: Mark?

  /// Reads what stands in a bracket; nil where any of it is something else.
  init?(of inside: Glyphs) {
    guard (1...24).contains(inside.count) else { return nil }
    for part in inside.split(whereSeparator: { $0.scalar.isOne(of: "，,、;；/") }) {
      // 1.0 分 is one word, 多选题 2分 are two.
      guard
        take(Array(part.filter { !$0.isSpace })[...])
          || part.split(whereSeparator: \.isSpace).allSatisfy({ take($0) })
      else { return nil }
    }
    guard kind != nil || marks != nil || isChoice && !isUnknown else { return nil }
  }

  /// Whether it says 综合题 or another word that is no kind here, which only marks make a tag.
  private var isUnknown = false

  /// Whether it says 选择题 or the like, which names no kind.
  private var isChoice = false

  /// Takes one of the things that a tag says; false for anything else.
  private mutating func take(_ text: Glyphs) -> Bool {
    // [*单选题], [.单选题]
    let isSigned = text.first?.scalar == "*" || text.first?.scalar == "."
    let text = isSigned ? text.dropFirst().trimmed : text
    let word = Self.beginsCount(text) ? text.drop { $0.digit == nil } : text
    if marks == nil, let found = Self.labelledMarks(text) {
      marks = found
      return true
    }
    if kind == nil, let found = KindNames.kind(of: word) {
      kind = found
    } else if word.last?.scalar == "分", marks == nil, let found = FieldWords.marks(word.string) {
      marks = found
    } else if Self.isGeneral(word) {
      isChoice = true
    } else if word.count <= 6, word.last?.scalar.isOne(of: "题題") == true,
      KindNames.isLikeKind(word.string)
    {
      isUnknown = true
    } else {
      return false
    }
    return true
  }

  /// 分数:2.00, 分值：2分.
  private static func labelledMarks(_ text: Glyphs) -> Mark? {
    guard
      let end = text.end(of: "分数", at: text.startIndex)
        ?? text.end(of: "分值", at: text.startIndex),
      let sign = text.scalar(at: end), sign == ":" || sign == "："
    else { return nil }
    return FieldWords.marks(text[(end + 1)...].trimmed.string)
  }

  /// 共2分, 本题2分, score:2分.
  private static func beginsCount(_ word: Glyphs) -> Bool {
    word.first?.scalar == "共" || word.end(of: "本题", at: word.startIndex) != nil
      || word.end(of: "每题", at: word.startIndex) != nil
      || word.end(of: "score", at: word.startIndex) != nil
  }

  /// A word that tells no kind.
  private static func isGeneral(_ word: Glyphs) -> Bool {
    word.isWord("选择题") || word.isWord("选择") || word.isWord("必答题") || word.isWord("必答")
  }
}
