import ExamModel
import JSONText

extension StatedKey {
  /// An object with one member that names the case.
  var json: JSONValue {
    switch self {
    case .options(let texts): ["options": .strings(texts)]
    case .truth(let isRight): ["truth": .bool(isRight)]
    case .blanks(let variants): ["blanks": .array(variants.map { .strings($0) })]
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
      default: nil
      }
    guard let key else { return nil }
    self = key
  }
}
