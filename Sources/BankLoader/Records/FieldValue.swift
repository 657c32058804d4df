import JSONText

/// What a field of a record holds: a cell's text, or a value of JSON.
enum FieldValue: Hashable {
  case none
  case bool(Bool)
  /// A number, in the digits that the file shows.
  case number(String)
  case text(String)
  case list([FieldValue])
  case object(FieldObject)
}

extension FieldValue {
  /// The text, or the number's digits; nil for any other value.
  var string: String? {
    switch self {
    case .text(let text), .number(let text): text
    default: nil
    }
  }

  /// Whether nothing is there: no value, or a text of nothing but white space.
  var isEmpty: Bool {
    switch self {
    case .none: true
    case .text(let text): FieldText.trimmed(text).isEmpty
    case .list(let values): values.allSatisfy(\.isEmpty)
    case .object(let object): object.members.isEmpty
    case .bool, .number: false
    }
  }

  /// What a finding shows of it.
  var shown: String {
    switch self {
    case .none: ""
    case .bool(let value): value ? "true" : "false"
    case .number(let text), .text(let text): FieldText.trimmed(text)
    case .list(let values): values.map(\.shown).joined(separator: "，")
    case .object(let object): object.members.map(\.value.shown).joined(separator: "，")
    }
  }
}
