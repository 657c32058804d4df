import ExamModel
import JSONText

extension StatedKey {
  /// An object with one member that names the case.
  var json: JSONValue {
    switch self {
    case .options(let texts): ["options": .strings(texts)]
    case .truth(let isRight): ["truth": .bool(isRight)]
    case .blanks(let variants): ["blanks": .array(variants.map { .strings($0) })]
    case .numbers(let numbers):
      ["numbers": .array(numbers.map { .array([.any($0.value), .any($0.tolerance)]) })]
    case .order(let texts): ["order": .strings(texts)]
    case .pairs(let texts): ["pairs": .strings(texts)]
    }
  }

  init?(json: JSONValue) {
    guard let member = json.object?.members.first else { return nil }
    let value = member.value
    let key: StatedKey? =
      switch member.name {
      case "options": value.elements(\.string).map { .options($0) }
      case "truth": value.bool.map { .truth($0) }
      case "blanks": value.elements { $0.elements(\.string) }.map { .blanks($0) }
      case "numbers": value.elements(NumericKey.init(json:)).map { .numbers($0) }
      case "order": value.elements(\.string).map { .order($0) }
      case "pairs": value.elements(\.string).map { .pairs($0) }
      default: nil
      }
    guard let key else { return nil }
    self = key
  }
}
