/// Finds out how the questions of a stretch are numbered.
///
/// Of all the numbers that lines begin with, those of the questions are the ones that go 1, 2, 3…
/// and have options or a key after them.
enum NumberStyleRule {
  /// The style; nil where questions have no numbers.
  static func style(of lines: [ShapedLine]) -> NumberStyle? {
    var best: (style: NumberStyle, score: Int)?
    for style in NumberStyle.allCases {
      let score = score(of: style, in: lines)
      guard score > 0, score > (best?.score ?? 0) else { continue }
      // A number without a sign must be sure: lines begin with numbers for many reasons.
      if !style.isMarked, score < 20, style != .alone || score < 10 { continue }
      best = (style, score)
    }
    return best?.style
  }

  /// Ten for each number that is the next one and has a body, one for each that is only the next.
  static func score(of style: NumberStyle, in lines: [ShapedLine]) -> Int {
    var score = 0
    var expected: Int?
    for (index, shape) in lines.enumerated() {
      guard let number = shape.number, number.style.isLike(style), !number.isDecimal else {
        continue
      }
      let isNext =
        number.value == expected || number.value == 1 || expected == nil || style == .counter
      guard isNext else { continue }
      expected = number.value + 1
      score += QuestionBody.follows(index, in: lines) ? 10 : 1
    }
    return score
  }
}
