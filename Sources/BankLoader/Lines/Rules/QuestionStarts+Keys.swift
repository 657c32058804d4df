/// Numbers right above their keys.
extension QuestionStarts {
  /// Whether the letters of a key stand right below a number and options right below them, behind a
  /// question with options or at the beginning, whatever the number is: `3、……（　）。`, `正确答案：B`, `A：甲`.
  func standsOverKey(_ number: NumberMark, at index: Int) -> Bool {
    guard number.style.isMarked, !number.isDecimal, index + 2 < lines.count,
      let label = lines[index + 1].label, label.field == .bank(.key),
      lines[index + 2].beginsOption, lines[index + 2].option?.letter == 0,
      number.content < lines[index].line.glyphs.endIndex
    else { return false }
    return KeyNotation(lines[index + 1].line.glyphs[label.content...]).letters != nil
      && (starts.isEmpty || index > 0 && lines[index - 1].option != nil)
  }

  /// Whether a question skips numbers behind the answer in words of one that asks as it does, and that
  /// answer has no points: `10、为什么……？`, `答：……`, `30、……有哪些？`.
  func skipsAnswered(_ number: NumberMark, at index: Int) -> Bool {
    guard let expected, number.value > expected, hasKey, isExplaining, !hasOption,
      lastPoint == nil, number.style.isMarked, !number.isDecimal, starts.count > 1,
      let last = starts.last, Self.endsAsking(lines[index]), Self.endsAsking(lines[last])
    else { return false }
    return index > last + 1 && lines[last + 1].beginsKey
  }

  private static func endsAsking(_ shape: ShapedLine) -> Bool {
    shape.text.trimmed.last?.scalar.isOne(of: "？?") == true
  }
}
