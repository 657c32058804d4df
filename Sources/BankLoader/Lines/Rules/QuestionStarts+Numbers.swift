/// What the numbers behind a line say of its own.
extension QuestionStarts {
  /// No question has more lines.
  private static let nearby = 40

  /// Whether a number without its sign is the next one, after the options of a question and before
  /// the number that comes after it: `2下列`, between `1．` and `3．`.
  func isSignLost(_ number: NumberMark, at index: Int) -> Bool {
    guard number.style == .glued || number.style == .space, number.value == expected, hasOption,
      !lines[index].line.glyphs[number.content...].trimmed.isEmpty
    else { return false }
    for shape in lines[(index + 1)...].prefix(Self.nearby) {
      guard let other = shape.number, other.style.isLike(style), !other.isDecimal else { continue }
      return other.value == number.value + 1
    }
    return hasOptionsBelow(index) && !Self.isUnit(lines[index].line.glyphs[number.content].scalar)
  }

  /// Whether a number with a digit right behind it skips one that was not typed: it asks, options stand
  /// below it, and the number after it comes next: `3.1.5米深的沟槽（　）`.
  func skipsLost(_ number: NumberMark, at index: Int) -> Bool {
    guard let expected, number.value == expected + 1, number.isDecimal, number.swapped == nil,
      number.style.isMarked, hasOption, !isExplaining, hasOptionsBelow(index),
      next(after: index) == number.value + 1
    else { return false }
    let text = lines[index].line.glyphs[number.content...]
    return HeaderSigns.asks(text) || BlankKey.key(in: text) != nil
  }

  /// Whether a line with a number that is a slip asks as the question right above it, of one line, does: both
  /// end in the bracket for a verdict, or both have a line to write on.
  func repeatsForm(_ number: NumberMark, at index: Int) -> Bool {
    guard let expected, number.style.isMarked, !number.isDecimal, !isExplaining,
      starts.last == index - 1, (expected - 1...expected + 2).contains(number.value),
      let before = lines[index - 1].line.glyphs.last
    else { return false }
    if Self.endsInVerdict(lines[index - 1].text), Self.endsInVerdict(lines[index].text) {
      return true
    }
    return before.endsSentence && lines[index].line.glyphs.last?.endsSentence == true
      && Self.holdsLine(lines[index - 1].text) && Self.holdsLine(lines[index].text)
  }

  /// Whether a bracket for a verdict, filled or not, is the last of a statement: `……登记。（ ）`.
  private static func endsInVerdict(_ text: Glyphs) -> Bool {
    var text = text.trimmed
    while let last = text.last, last.endsSentence { text = text.dropLast() }
    guard text.last?.scalar.isOne(of: "）)") == true,
      let open = text.suffix(longestVerdict).lastIndex(where: { $0.scalar.isOne(of: "（(") }),
      open > text.startIndex
    else { return false }
    let inside = text[(open + 1)...].dropLast().trimmed
    return inside.isEmpty || KeyNotation(inside).truth != nil
  }

  /// The longest bracket for a verdict.
  private static let longestVerdict = 12

  private static func holdsLine(_ text: Glyphs) -> Bool {
    text.traits.contains(.underscore) && BlankCounter.count(in: text.string) > 0
  }

  /// Whether the same number stands again before the next one does.
  func hasRival(of number: NumberMark, after index: Int) -> Bool {
    for shape in lines[(index + 1)...].prefix(Self.reach) {
      guard let other = shape.number, other.style.isLike(style), !other.isDecimal else { continue }
      if other.value == number.value { return true }
      if other.value == number.value + 1 { return false }
    }
    return false
  }

  /// Whether the next two numbers follow a number.
  func beginsRun(_ number: NumberMark, at index: Int) -> Bool {
    let next = lines[(index + 1)...].prefix(Self.reach).lazy.compactMap(\.number)
      .filter { $0.style.isLike(style) && !$0.isDecimal }.prefix(2).map(\.value)
    return Array(next) == [number.value + 1, number.value + 2]
  }

  /// Whether the number after a number follows it.
  func goesOn(after number: NumberMark, at index: Int) -> Bool {
    next(after: index).map { $0 == number.value + 1 } ?? true
  }

  /// The next number that is written as the questions' are.
  func next(after index: Int) -> Int? {
    for shape in lines[(index + 1)...].prefix(Self.reach) {
      guard let other = shape.number, other.style.isLike(style), !other.isDecimal else { continue }
      return other.value
    }
    return nil
  }
}
