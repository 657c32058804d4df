/// Finds out how the questions of a stretch are numbered.
///
/// Of all the numbers that lines begin with, those of the questions are the ones that go 1, 2, 3…
/// and have options or a key after them.
struct NumberStyleRule {
  private static let mostMissing = 30

  /// For each family of styles ten for each number that is the next one and has a body, one for each
  /// that is only the next.
  private var scores = Array(repeating: 0, count: NumberStyle.families)

  init(_ lines: [ShapedLine]) {
    var expected: [Int?] = Array(repeating: nil, count: NumberStyle.families)
    var last = expected
    for (index, shape) in lines.enumerated() {
      guard let number = shape.number, !number.isDecimal else { continue }
      let family = number.style.family
      let next = expected[family]
      // A few numbers may be missing: then two go on behind them.
      let isNear = next.map { number.value > $0 && number.value - $0 < Self.mostMissing } == true
      let goesOn = isNear && last[family] == number.value - 1
      last[family] = number.value
      guard
        next == nil || number.value == next || number.value == 1 || number.style == .counter
          || goesOn
      else { continue }
      expected[family] = number.value + 1
      scores[family] += QuestionBody.follows(index, in: lines) ? 10 : 1
    }
  }

  /// How much speaks for a style.
  func score(of style: NumberStyle) -> Int { scores[style.family] }

  /// The style; nil where questions have no numbers.
  var style: NumberStyle? {
    var best: (style: NumberStyle, score: Int)?
    for style in NumberStyle.allCases {
      let score = score(of: style)
      guard score > 0, score > (best?.score ?? 0) else { continue }
      // A number without a sign must be sure: lines begin with numbers for many reasons.
      if !style.isMarked, score < 20, style != .alone || score < 10 { continue }
      best = (style, score)
    }
    return best?.style
  }
}
