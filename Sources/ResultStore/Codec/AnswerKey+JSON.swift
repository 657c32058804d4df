import ExamModel

extension AnswerKey {
  /// An object with one member that names the case; of blanks, `anyOrder` beside it.
  var json: JSONValue {
    switch self {
    case .choices(let positions): .object([("choices", .integers(positions))])
    case .truth(let truth): .object([("truth", .bool(truth))])
    case .blanks(let blanks, let anyOrder):
      .object([
        ("blanks", .array(blanks.map { .strings($0) })), ("anyOrder", .bool(anyOrder)),
      ])
    case .text(let text): .object([("text", .string(text))])
    case .numbers(let numbers):
      .object([
        ("numbers", .array(numbers.map { .array([.number($0.value), .number($0.tolerance)]) }))
      ])
    case .pairs(let positions): .object([("pairs", .integers(positions))])
    case .order(let positions): .object([("order", .integers(positions))])
    }
  }

  init?(json: JSONValue) {
    guard case .object(let members) = json, let member = members.first else { return nil }
    let value = member.value
    let key: AnswerKey? =
      switch member.name {
      case "choices": value.list(\.int).map { .choices($0) }
      case "truth": value.bool.map { .truth($0) }
      case "blanks":
        value.list { $0.list(\.string) }.map {
          .blanks($0, anyOrder: json["anyOrder"].bool ?? false)
        }
      case "text": value.string.map { .text($0) }
      case "numbers": value.list(NumericKey.init(json:)).map { .numbers($0) }
      case "pairs": value.list(\.int).map { .pairs($0) }
      case "order": value.list(\.int).map { .order($0) }
      default: nil
      }
    guard let key else { return nil }
    self = key
  }
}

extension NumericKey {
  fileprivate init?(json: JSONValue) {
    guard let pair = json.list(\.double), pair.count == 2 else { return nil }
    self.init(value: pair[0], tolerance: pair[1])
  }
}
