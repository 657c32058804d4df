extension JSONValue {
  init(_ number: Int?) { self = number.map { .integer($0) } ?? .null }

  init(_ text: String?) { self = text.map { .string($0) } ?? .null }

  /// An object without the members that say nothing: null, false and empty lists.
  static func sparse(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(
      members.compactMap { name, value in
        switch value {
        case .null, .bool(false): nil
        case .array(let values) where values.isEmpty: nil
        default: (name, value)
        }
      })
  }

  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

  static func integers(_ numbers: [Int?]) -> JSONValue { .array(numbers.map { JSONValue($0) }) }

  /// The member of an object; null where it has none of that name.
  subscript(name: String) -> JSONValue {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.name == name }?.value ?? .null
  }

  var isNull: Bool {
    if case .null = self { return true }
    return false
  }

  var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  var int: Int? {
    guard case .integer(let number) = self else { return nil }
    return number
  }

  var bool: Bool? {
    guard case .bool(let truth) = self else { return nil }
    return truth
  }

  /// A number, also one that JSON can only write as a string.
  var double: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    case .string(let text): Double(text)
    default: nil
    }
  }

  /// The elements of a list, each read by a closure; nil where this is no list or one cannot be read.
  ///
  /// An absent list is empty.
  func list<Element>(_ read: (JSONValue) -> Element?) -> [Element]? {
    if isNull { return [] }
    guard case .array(let values) = self else { return nil }
    var elements: [Element] = []
    for value in values {
      guard let element = read(value) else { return nil }
      elements.append(element)
    }
    return elements
  }

  /// An optional value; the outer nil where it is there and cannot be read.
  func optional<Value>(_ read: (JSONValue) -> Value?) -> Value?? {
    if isNull { return .some(nil) }
    return read(self).map { .some($0) } ?? .none
  }
}
