import ExamModel

/// What a question says of the law: its stem, and each right answer in its place in the stem.
struct QuestionStatement {
  /// A right answer in its place, without white space.
  struct Answer {
    let text: [Unicode.Scalar]
    /// Where the answer itself stands.
    let range: Range<Int>
  }

  /// The stem without white space, blanks as □.
  let stem: [Unicode.Scalar]
  /// The right answers.
  let answers: [Answer]
  /// What the question gives as facts: the stem, of a part also the case.
  let given: [Unicode.Scalar]
  /// The answers break the law, or are said to be wrong.
  let asksForWrong: Bool
  /// The stem tells of somebody (某厂), or belongs to a case.
  let isScenario: Bool

  /// Words of stems whose right options are wrong statements.
  private static let wrongWords = [
    "错误的", "不正确", "不属于", "不包括", "不符合", "有误", "说法不", "违反", "违法行为", "不合法", "不成立", "不当的",
    "没有列出", "没有规定", "不是", "以外", "之外",
  ]

  /// The statement of a question; nil where it states nothing, being false or without a key.
  init?(of question: Question, case container: Question?) {
    let bare = Self.bare(question.stem)
    switch question.key {
    case .choices(let choices)?:
      let options = choices.filter { question.options.indices.contains($0) }
      answers = options.map { Self.answer(Self.bare(question.options[$0]), in: bare) }
      stem = Self.replaceBlanks(of: bare, with: [])
    case .truth(true)?:
      stem = bare
      answers = []
    case .blanks(let blanks, _)?:
      let first = blanks.map { Self.bare($0.first ?? "") }
      stem = Self.replaceBlanks(of: bare, with: [])
      let filled = Self.replaceBlanks(of: bare, with: first)
      let isFilled = BlankCounter.count(in: question.stem) == blanks.count
      let text = isFilled ? filled : first.reduce([]) { $0 + $1 + ["；"] }
      answers = [Answer(text: text, range: 0..<text.count)]
    default: return nil
    }
    given = (container.map { Self.bare($0.stem) + ["。"] } ?? []) + stem
    asksForWrong = question.kind.isChoice && Self.asksForWrong(stem)
    isScenario = container != nil || stem.contains("某")
  }

  /// Whether the clause with the blank, or the last one, asks for what is wrong.
  private static func asksForWrong(_ stem: [Unicode.Scalar]) -> Bool {
    let ends = "，。；：？".unicodeScalars
    var end = stem.firstIndex(of: "□") ?? stem.count
    while end > 0, ends.contains(stem[end - 1]) { end -= 1 }
    let start = stem[..<end].lastIndex { ends.contains($0) } ?? 0
    let clause = String(String.UnicodeScalarView(stem[start..<end]))
    return wrongWords.contains { clause.contains($0) }
  }

  /// A text without white space.
  static func bare(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
  }

  /// An option in the place of the first blank, or behind the stem.
  private static func answer(_ option: [Unicode.Scalar], in stem: [Unicode.Scalar]) -> Answer {
    guard let blank = blanks(of: stem).first else {
      return Answer(text: ["；"] + option, range: 1..<option.count + 1)
    }
    let text = Array(stem[..<blank.lowerBound]) + option + stem[blank.upperBound...]
    return Answer(text: text, range: blank.lowerBound..<blank.lowerBound + option.count)
  }

  /// The stem with texts in its blanks, □ where there is none.
  private static func replaceBlanks(
    of stem: [Unicode.Scalar], with texts: [[Unicode.Scalar]]
  ) -> [Unicode.Scalar] {
    var text: [Unicode.Scalar] = []
    var position = 0
    for (number, blank) in blanks(of: stem).enumerated() {
      text += stem[position..<blank.lowerBound]
      text += texts.indices.contains(number) ? texts[number] : ["□"]
      position = blank.upperBound
    }
    return text + stem[position...]
  }

  /// Where the blanks are: runs of two `_` or more, and empty brackets.
  private static func blanks(of stem: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var position = 0
    while position < stem.count {
      var end = position
      while end < stem.count, stem[end] == "_" { end += 1 }
      if end - position >= 2 {
        ranges.append(position..<end)
      } else if position + 1 < stem.count, "（(".unicodeScalars.contains(stem[position]),
        "）)".unicodeScalars.contains(stem[position + 1])
      {
        end = position + 2
        ranges.append(position..<end)
      }
      position = max(end, position + 1)
    }
    return ranges
  }
}
