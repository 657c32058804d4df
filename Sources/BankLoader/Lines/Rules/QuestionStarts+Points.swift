/// Numbers that are written otherwise, or count something else.
extension QuestionStarts {
  /// How many numbers may be missing before one without its sign.
  private static let mostMissing = 5
  /// How many between a question with options and key and another with options.
  private static let farMissing = 30
  /// How far the number with a sign behind one without is looked for.
  private static let near = 40

  /// Whether a number without its sign begins a question: the one before it is complete, and the
  /// options of another or its key follow at once; or the next number with a sign goes on behind it.
  mutating func acceptsUnsigned(_ number: NumberMark, at index: Int) -> Bool {
    // The stem is missing behind the number.
    if number.style == .alone, number.value == expected, hasOption || hasKey {
      return hasOptionsBelow(index)
    }
    guard number.style == .glued || number.style == .space || number.style == .tab,
      number.value > 0, number.content < lines[index].line.glyphs.endIndex,
      !Self.isUnit(lines[index].line.glyphs[number.content].scalar)
    else { return false }
    guard let expected else {
      return starts.isEmpty && (number.value == 1 || number.value == running)
        && (hasOptionsBelow(index) || goesOn(after: number, from: index))
    }
    if hasKey, number.value == expected, index + 1 < lines.count, lines[index + 1].beginsKey {
      return true
    }
    if !isExplaining, number.value == expected, isApart(index), goesOn(after: number, from: index) {
      return true
    }
    // 18应急预案 right below 17．安全标志
    if number.value == expected, starts.last == index - 1, !hasOption, !hasKey,
      number.style == .glued, goesOn(after: number, from: index)
    {
      return true
    }
    if isSignLost(number, at: index), QuestionBody.follows(index, in: lines) { return true }
    guard hasOption || hasKey, index + 1 < lines.count else { return false }
    return acceptsBody(number, at: index, after: expected)
  }

  /// Whether a number without its sign, behind a question with options or a key, has a key or options
  /// of its own below it, and is near the one expected or a slip for it.
  private mutating func acceptsBody(
    _ number: NumberMark, at index: Int, after expected: Int
  ) -> Bool {
    let isNear =
      number.value == 1
      || (expected - 1...expected + Self.mostMissing).contains(number.value)
    guard hasOptionsBelow(index) else {
      return hasKey && isNear && lines[index + 1].beginsKey && goesOn(after: number, at: index)
    }
    let isFar =
      hasOption && hasKey && (expected...expected + Self.farMissing).contains(number.value)
    if number.value == expected || (isNear || isFar) && goesOn(after: number, at: index) {
      return true
    }
    // 203 between 7 and 9
    guard hasOption, hasKey, next(after: index) == expected + 1 else { return false }
    resumed = expected + 1
    return true
  }

  /// Whether a blank line stands before a line, or one that ends with a sentence, a bracket or a key.
  private func isApart(_ index: Int) -> Bool {
    guard index > 0, !lines[index].line.isAfterBlank else { return true }
    guard let last = lines[index - 1].line.glyphs.last else { return true }
    return last.endsSentence || last.scalar.isOne(of: "）)】]√×✓✗")
  }

  /// Whether the next number with a sign is one of those behind a number.
  private func goesOn(after number: NumberMark, from index: Int) -> Bool {
    let next = lines[(index + 1)...].prefix(Self.near).first { isLike($0.number) }?.number?.value
    return next.map { (number.value + 1...number.value + 3).contains($0) }
      ?? (!starts.isEmpty
        && (lines[index].line.isAfterBlank || HeaderSigns.asks(lines[index].line.glyphs)))
  }

  /// Whether options A and B follow a line at once.
  func hasOptionsBelow(_ index: Int) -> Bool {
    guard index + 1 < lines.count, let first = lines[index + 1].option, first.letter == 0,
      first.style.isMarked || lines[index + 1].holdsBareOptions
    else { return false }
    return lines[index + 1].holdsOptions || lines[index + 1].holdsBareOptions
      || index + 2 < lines.count
        && lines[index + 2].option.map { $0.letter == 1 && $0.style.isMarked } == true
  }

  /// Whether a number skips some behind a question that is open, and asks as that does or is one of a
  /// run.
  func skipsOpen(_ number: NumberMark, at index: Int) -> Bool {
    guard let expected, !hasKey, !hasOption, isApart(index),
      number.style.isMarked, (expected...expected + Self.mostMissing).contains(number.value)
    else { return false }
    return lines[index].text.contains { $0.scalar == "？" || $0.scalar == "?" }
      || goesOn(after: number, from: index)
  }

  /// What stands behind a number that counts something.
  static func isUnit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isOne(of: "年月日天名个人米元次项条级类种分小时周岁万亿千百吨号度层台辆家户位省市县%％℃")
  }

  /// Whether number 1 begins fill-in questions, apart from those before it.
  func beginsBlanks(_ number: NumberMark, at index: Int) -> Bool {
    lines[index].line.isAfterBlank && HeaderSigns.asks(lines[index].line.glyphs[number.content...])
      && beginsRun(number, at: index)
  }

  /// Whether the open question has a blank, which nothing after a label fills.
  var isBlankOpen: Bool {
    starts.last.map { HeaderSigns.asks(lines[$0].text) } == true
  }

  private func isLike(_ number: NumberMark?) -> Bool {
    number.map { $0.style.isLike(style) && !$0.isDecimal } == true
  }

  /// Where the points end that number 1 begins within a question, or in its answer: before the number
  /// that comes next among the questions.
  func endOfPoints(from number: NumberMark, at index: Int) -> Int {
    guard number.value == 1, !number.isDecimal, number.style.isMarked, let expected, expected > 1,
      hasKey || !hasOption, !QuestionBody.follows(index, in: lines)
    else { return 0 }
    var last = 1
    var question: Int?
    for place in lines.indices[(index + 1)...].prefix(Self.reach) {
      guard let next = lines[place].number, next.style.isLike(style), !next.isDecimal else {
        continue
      }
      guard next.value == last + 1 else {
        return next.value == expected ? place : question ?? place
      }
      if QuestionBody.follows(place, in: lines) {
        // The options behind the last statement are the question's, where its next one follows.
        let following = lines[(place + 1)...].prefix(Self.reach).firstIndex { isLike($0.number) }
        guard let following, lines[following].number?.value == expected, next.value >= expected
        else { return question ?? place }
        return following
      }
      last = next.value
      if last == expected { question = place }
    }
    return question ?? min(index + 1 + Self.reach, lines.count)
  }
}
