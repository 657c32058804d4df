import FileContainers

/// What must hold of responses for marks to be given.
indirect enum QTI1Condition {
  case all([QTI1Condition])
  case any([QTI1Condition])
  case not(QTI1Condition)
  /// A response is, or has among its values, a value.
  case equal(response: String, value: String)
  /// A response is a number on one side of another: `gte`, `gt`, `lte` or `lt`.
  case bound(response: String, side: String, value: String)
  /// Nothing before held.
  case other
  /// Something that is not read.
  case unreadable

  /// Reads the condition of an element; no tree is deeper than its reader's limit.
  init(_ element: XMLElement, isSingle: (String) -> Bool) {
    let response = element["respident"] ?? ""
    let value = TextFormat.cleaned(element.text)
    switch element.name {
    case "conditionvar", "and":
      let conditions = element.elements.map { QTI1Condition($0, isSingle: isSingle) }
      self = element.name == "and" ? .all(conditions) : Self.list(conditions, isSingle: isSingle)
    case "or": self = .any(element.elements.map { QTI1Condition($0, isSingle: isSingle) })
    case "not":
      self = .not(.any(element.elements.map { QTI1Condition($0, isSingle: isSingle) }))
    case "varequal": self = .equal(response: response, value: value)
    case "vargte", "vargt", "varlte", "varlt":
      self = .bound(response: response, side: String(element.name.dropFirst(3)), value: value)
    case "other": self = .other
    default: self = .unreadable
    }
  }

  /// Conditions side by side hold together, but one response cannot have two single values: where
  /// they say so, either is meant.
  private static func list(
    _ conditions: [QTI1Condition], isSingle: (String) -> Bool
  ) -> QTI1Condition {
    var responses: Set<String> = []
    for condition in conditions {
      guard case .equal(let response, _) = condition, isSingle(response) else {
        return .all(conditions)
      }
      responses.insert(response)
    }
    return responses.count == 1 && conditions.count > 1 ? .any(conditions) : .all(conditions)
  }

  /// Whether it holds of responses; `isFirst` where no condition before it held.
  func holds(of given: [String: Set<String>], isFirst: Bool) -> Bool {
    switch self {
    case .all(let conditions): conditions.allSatisfy { $0.holds(of: given, isFirst: isFirst) }
    case .any(let conditions): conditions.contains { $0.holds(of: given, isFirst: isFirst) }
    case .not(let condition): !condition.holds(of: given, isFirst: isFirst)
    case .equal(let response, let value): given[response]?.contains(value) == true
    case .other: isFirst
    case .bound, .unreadable: false
    }
  }

  /// The values that it asks of a response, in order; those that must not be are left out.
  func values(of response: String) -> [String] {
    switch self {
    case .all(let conditions), .any(let conditions):
      conditions.flatMap { $0.values(of: response) }
    case .equal(response, let value): [value]
    default: []
    }
  }

  /// Whether it, or a condition in it, is one that is not read.
  var isReadable: Bool {
    switch self {
    case .all(let conditions), .any(let conditions): conditions.allSatisfy(\.isReadable)
    case .not(let condition): condition.isReadable
    case .unreadable: false
    default: true
    }
  }
}
