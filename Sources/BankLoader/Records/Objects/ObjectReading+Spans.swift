/// Answers that are stretches of the text that a question is about.
extension ObjectReading {
  /// The texts of answers that say where in a passage they stand, each once:
  /// `[{"text": "1963年", "answer_start": 30}]`; nil for any other value.
  static func spans(in value: FieldValue) -> FieldValue? {
    guard case .list(let values) = value, !values.isEmpty else { return nil }
    var texts: [FieldValue] = []
    for value in values {
      guard case .object(let object) = value,
        object["answer_start"] != nil || object["answerStart"] != nil,
        case .text(let text)? = object["text"]
      else { return nil }
      if !texts.contains(.text(text)) { texts.append(.text(text)) }
    }
    return texts.count == 1 ? texts[0] : .list(texts)
  }
}
