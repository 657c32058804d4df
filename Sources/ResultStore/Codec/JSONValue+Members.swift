import JSONText

extension JSONValue {
  /// An object without the members that say nothing: null, false and empty lists.
  static func sparse(_ members: [(String, JSONValue)]) -> JSONValue {
    let said = members.filter { $0.1 != .null && $0.1 != .bool(false) && $0.1 != .array([]) }
    return .object(JSONObject(said.map { JSONMember($0.0, $0.1) }))
  }

  /// A whole number, or null for none.
  static func optional(_ number: Int?) -> JSONValue { number.map(JSONValue.integer) ?? .null }

  /// Whole numbers in order, null for those that are missing.
  static func integers(_ numbers: [Int?]) -> JSONValue { .array(numbers.map(optional)) }

  /// A number, as text where JSON has none for it: infinity.
  static func any(_ number: Double) -> JSONValue {
    number.isFinite ? .number(number) : .string(String(number))
  }

  /// What `any` was made of; nil for any other value.
  var anyDouble: Double? { double ?? string.flatMap { Double($0) } }

  /// The elements of an array, each read by a closure; nil where this is none or one cannot be read.
  func elements<Element>(_ read: (JSONValue) -> Element?) -> [Element]? {
    guard let array else { return nil }
    let elements = array.compactMap(read)
    return elements.count == array.count ? elements : nil
  }

  /// The elements of a member that is an array; an absent one is empty.
  func list<Element>(_ name: String, _ read: (JSONValue) -> Element?) -> [Element]? {
    self[name].map { $0.elements(read) } ?? []
  }

  /// A value that may be null; the outer nil where it is none and cannot be read.
  func orNull<Value>(_ read: (JSONValue) -> Value?) -> Value?? {
    if self == .null { return .some(nil) }
    return read(self).map { .some($0) } ?? .none
  }

  /// A member that may be absent; the outer nil where it is there and cannot be read.
  func optional<Value>(_ name: String, _ read: (JSONValue) -> Value?) -> Value?? {
    self[name].map { $0.orNull(read) } ?? .some(nil)
  }
}
