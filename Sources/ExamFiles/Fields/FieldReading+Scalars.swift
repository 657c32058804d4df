import ExamModel

extension FieldReading {
  /// Text on one line.
  mutating func readText(_ node: YAMLNode, _ key: String) -> String? {
    guard let text = node.text?.onOneLine, !text.isEmpty else {
      refuse(node, key, .text)
      return nil
    }
    return text
  }

  /// Several texts; one alone needs no brackets.
  mutating func readTexts(_ node: YAMLNode, _ key: String) -> [String]? {
    guard let items = node.items else {
      guard node.text != nil else {
        refuse(node, key, .list)
        return nil
      }
      return readText(node, key).map { [$0] }
    }
    var texts: [String] = []
    for item in items {
      guard let text = readText(item, key) else { continue }
      texts.append(text)
    }
    return texts.count == items.count ? texts : nil
  }

  /// A whole number.
  mutating func readWholeNumber(
    _ node: YAMLNode, _ key: String, in bounds: ClosedRange<Int>
  ) -> Int? {
    guard let number = node.text.flatMap({ Int($0) }), bounds.contains(number) else {
      refuse(node, key, .wholeNumber(bounds.lowerBound, bounds.upperBound))
      return nil
    }
    return number
  }

  /// Marks.
  mutating func readMark(_ node: YAMLNode, _ key: String, in bounds: ClosedRange<Mark>) -> Mark? {
    guard let mark = node.text.flatMap({ Mark($0) }), bounds.contains(mark) else {
      refuse(node, key, .mark(bounds.lowerBound, bounds.upperBound))
      return nil
    }
    return mark
  }

  /// Percent, with or without the sign.
  mutating func readPercent(_ node: YAMLNode, _ key: String) -> Mark? {
    guard let percent = node.text.flatMap(Self.percent) else {
      refuse(node, key, .percent)
      return nil
    }
    return percent
  }

  /// `60`, `60%`, `12.5 %`, `６０％` is not one; nil outside 0 to 100.
  static func percent(_ text: String) -> Mark? {
    var number = text[...]
    if number.hasSuffix("%") || number.hasSuffix("％") { number = number.dropLast() }
    while number.last == " " { number = number.dropLast() }
    guard let mark = Mark(number), (Mark.zero...Mark(100)).contains(mark) else { return nil }
    return mark
  }

  /// `true` or `false`.
  mutating func readTruth(_ node: YAMLNode, _ key: String) -> Bool? {
    switch node.text?.lowercased() {
    case "true", "yes", "是": return true
    case "false", "no", "否": return false
    default:
      refuse(node, key, .truth)
      return nil
    }
  }

  /// One of the words that an enumeration's cases are written as.
  mutating func readWord<Value: CaseIterable & RawRepresentable<String>>(
    _ node: YAMLNode, _ key: String, of type: Value.Type
  ) -> Value? {
    guard let value = node.text.flatMap({ Value(rawValue: $0) }) else {
      refuse(node, key, .oneOf(Value.allCases.map(\.rawValue)))
      return nil
    }
    return value
  }
}
