import ExamModel
import JSONText

extension Response {
  /// An object with one member that names the case.
  var json: JSONValue {
    switch self {
    case .choices(let positions): ["choices": .integers(positions)]
    case .truth(let truth): ["truth": .bool(truth)]
    case .blanks(let texts): ["blanks": .strings(texts)]
    case .text(let text): ["text": .string(text)]
    case .numbers(let numbers):
      ["numbers": .array(numbers.map { $0.map { .any($0) } ?? .null })]
    case .pairs(let positions): ["pairs": .integers(positions)]
    case .order(let positions): ["order": .integers(positions)]
    }
  }

  init?(json: JSONValue) {
    guard let member = json.object?.members.first else { return nil }
    let value = member.value
    let response: Response? =
      switch member.name {
      case "choices": value.elements(\.integer).map { .choices($0) }
      case "truth": value.bool.map { .truth($0) }
      case "blanks": value.elements(\.string).map { .blanks($0) }
      case "text": value.string.map { .text($0) }
      case "numbers": value.elements { $0.orNull(\.anyDouble) }.map { .numbers($0) }
      case "pairs": value.elements { $0.orNull(\.integer) }.map { .pairs($0) }
      case "order": value.elements(\.integer).map { .order($0) }
      default: nil
      }
    guard let response else { return nil }
    self = response
  }
}
