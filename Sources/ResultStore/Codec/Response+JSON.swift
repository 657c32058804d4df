import ExamModel

extension Response {
  /// An object with one member that names the case.
  var json: JSONValue {
    switch self {
    case .choices(let positions): .object([("choices", .integers(positions))])
    case .truth(let truth): .object([("truth", .bool(truth))])
    case .blanks(let texts): .object([("blanks", .strings(texts))])
    case .text(let text): .object([("text", .string(text))])
    case .numbers(let numbers):
      .object([("numbers", .array(numbers.map { $0.map { .number($0) } ?? .null }))])
    case .pairs(let positions): .object([("pairs", .integers(positions))])
    case .order(let positions): .object([("order", .integers(positions))])
    }
  }

  init?(json: JSONValue) {
    guard case .object(let members) = json, let member = members.first else { return nil }
    let value = member.value
    let response: Response? =
      switch member.name {
      case "choices": value.list(\.int).map { .choices($0) }
      case "truth": value.bool.map { .truth($0) }
      case "blanks": value.list(\.string).map { .blanks($0) }
      case "text": value.string.map { .text($0) }
      case "numbers": value.list { $0.optional(\.double) }.map { .numbers($0) }
      case "pairs": value.list { $0.optional(\.int) }.map { .pairs($0) }
      case "order": value.list(\.int).map { .order($0) }
      default: nil
      }
    guard let response else { return nil }
    self = response
  }
}
