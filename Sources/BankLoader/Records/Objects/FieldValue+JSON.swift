import JSONText

extension FieldValue {
  /// A value of JSON; `lines` are those of its text, from this value on.
  init(_ value: JSONValue, lines: inout ObjectLines) {
    switch value {
    case .null: self = .none
    case .bool(let value): self = .bool(value)
    case .integer(let value): self = .number(String(value))
    case .double(let value): self = .number(NumberText.text(of: value))
    case .string(let text): self = .text(text)
    case .array(let values):
      var list: [FieldValue] = []
      list.reserveCapacity(values.count)
      for value in values { list.append(FieldValue(value, lines: &lines)) }
      self = .list(list)
    case .object(let object):
      var result = FieldObject(members: [], line: lines.take())
      for member in object.members {
        result.members.append(
          FieldObject.Member(name: member.name, value: FieldValue(member.value, lines: &lines)))
      }
      self = result.typedValue ?? .object(result)
    }
  }
}
