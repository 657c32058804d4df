/// Finds out how the questions of a stretch are numbered.
///
/// Of all the numbers that lines begin with, those of the questions are the ones that go 1, 2, 3…
/// and have options or a key after them.
struct NumberStyleRule {
  private static let mostMissing = 30
  private static let leastAsking = 3

  /// For each family of styles ten for each number that is the next one and has a body, one for each
  /// that is only the next.
  private var scores = Array(repeating: 0, count: NumberStyle.families)

  /// For each family of styles how many lines with the next number end with a question mark.
  private var asking = Array(repeating: 0, count: NumberStyle.families)

  /// Whether options or a key stand behind any number.
  private var hasBody = false

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
      if next == nil || number.value == next, Self.asks(shape) { asking[family] += 1 }
      expected[family] = number.value + 1
      let follows = QuestionBody.follows(index, in: lines)
      hasBody = hasBody || follows
      scores[family] += follows ? 10 : 1
    }
  }

  /// How much speaks for a style.
  func score(of style: NumberStyle) -> Int { scores[style.family] }

  private static func asks(_ shape: ShapedLine) -> Bool {
    shape.line.glyphs.last?.scalar.isOne(of: "？?") == true || AskedText.demands(shape.text)
  }

  /// The style whose numbers stand before questions in so many words, where no style has a body:
  /// `174.什么是交接？` and below it `（1）……`.
  private var askingStyle: NumberStyle? {
    guard !hasBody else { return nil }
    let asking = NumberStyle.allCases.filter { $0.isMarked && self.asking[$0.family] > 0 }
    guard Set(asking.map(\.family)).count == 1, let style = asking.first,
      self.asking[style.family] >= Self.leastAsking, self.asking[style.family] == score(of: style)
    else { return nil }
    return style
  }

  /// The style; nil where questions have no numbers.
  var style: NumberStyle? {
    if let askingStyle { return askingStyle }
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
