/// What single values of an object say.
extension ObjectReading {
  /// `{"right": ["B"], "mine": ["A"]}`: of what several gave for an answer, the right one.
  static func right(of value: FieldValue) -> FieldValue {
    guard case .object(let object) = value else { return value }
    let right = object.members.filter { ColumnName($0.name)?.field == .key }
    return right.count == 1 ? right[0].value : value
  }

  static func texts(of value: FieldValue) -> [String]? {
    guard case .list(let values) = value, values.count > 1 else { return nil }
    let texts = values.compactMap { if case .text(let text) = $0 { text } else { nil } }
    return texts.count == values.count ? texts : nil
  }

  /// Whether a value is a place among texts, a letter for one, or one of them.
  static func names(_ value: FieldValue, oneOf texts: [String]) -> Bool {
    switch value {
    case .number(let number): Int(number).map { (0...texts.count).contains($0) } == true
    case .text(let text):
      texts.contains(text)
        || LetterAnswer.letters(in: text)?.allSatisfy(texts.indices.contains) == true
    default: false
    }
  }
}
