/// What stands in an object of its own within a question's.
extension ObjectReading {
  /// Takes the options that the one object of a list holds, beside nothing else of a question:
  /// `"accessories": [{"type": 101, "options": ["甲", "乙"]}]`.
  mutating func takeOptionsWithin() {
    guard hasStem, !hasOptions, options.isEmpty, parts.isEmpty else { return }
    var found: [(place: Int, value: FieldValue)] = []
    for (place, member) in unread.enumerated() {
      guard case .list(let values) = member.value else { continue }
      for case .object(let object) in values {
        let fields = object.members.map { ColumnName($0.name)?.field }
        guard !fields.contains(.stem), !fields.contains(.key),
          let index = fields.firstIndex(of: .options),
          case .list(let texts) = object.members[index].value, texts.count > 1
        else { continue }
        found.append((place, object.members[index].value))
      }
    }
    guard found.count == 1 else { return }
    unread.remove(at: found[0].place)
    fields[.options] = found[0].value
    hasOptions = true
  }

  /// The one stretch of a rich text as a text: `[{"type": "text", "text": "甲"}]`.
  static func plain(_ value: FieldValue) -> FieldValue {
    guard case .list(let values) = value, values.count == 1, case .object(let object) = values[0],
      object["type"] == .text("text"), case .text(let text)? = object["text"]
    else { return value }
    return .text(text)
  }
}
