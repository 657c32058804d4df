import ExamModel
import JSONText

extension AnswerKey {
  /// An object with one member that names the case; of blanks, `anyOrder` beside it.
  var json: JSONValue {
    switch self {
    case .choices(let positions): ["choices": .integers(positions)]
    case .truth(let truth): ["truth": .bool(truth)]
    case .blanks(let blanks, let anyOrder):
      ["blanks": .array(blanks.map { .strings($0) }), "anyOrder": .bool(anyOrder)]
    case .text(let text): ["text": .string(text)]
    case .numbers(let numbers):
      ["numbers": .array(numbers.map { .array([.any($0.value), .any($0.tolerance)]) })]
    case .pairs(let positions): ["pairs": .integers(positions)]
    case .order(let positions): ["order": .integers(positions)]
    }
  }

  init?(json: JSONValue) {
    guard let member = json.object?.members.first else { return nil }
    let value = member.value
    let key: AnswerKey? =
      switch member.name {
      case "choices": value.elements(\.integer).map { .choices($0) }
      case "truth": value.bool.map { .truth($0) }
      case "blanks":
        value.elements { $0.elements(\.string) }.map {
          .blanks($0, anyOrder: json["anyOrder"]?.bool ?? false)
        }
      case "text": value.string.map { .text($0) }
      case "numbers": value.elements(NumericKey.init(json:)).map { .numbers($0) }
      case "pairs": value.elements(\.integer).map { .pairs($0) }
      case "order": value.elements(\.integer).map { .order($0) }
      default: nil
      }
    guard let key else { return nil }
    self = key
  }
}

extension NumericKey {
  init?(json: JSONValue) {
    guard let pair = json.elements(\.anyDouble), pair.count == 2 else { return nil }
    self.init(value: pair[0], tolerance: pair[1])
  }
}
