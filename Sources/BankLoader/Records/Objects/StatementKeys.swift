/// Gives the verdicts of statements the name of answers, in a list whose choices have their letters under
/// the same name: `{"q": "来宾应当登记。", "r": true}` beside `{"q": "……", "a": ["甲", "乙"], "r": "A"}`.
enum StatementKeys {
  /// So many choices show what the name means.
  private static let least = 2
  /// A statement has no more members.
  private static let most = 4

  /// The values of a list, such members renamed.
  static func named(_ values: [FieldValue]) -> [FieldValue] {
    guard let name = values.lazy.compactMap(verdict(of:)).first else { return values }
    let choices = values.count { isChoice($0, keyedBy: name) }
    let statements = values.count { verdict(of: $0) == name }
    guard choices >= least, choices + statements == values.count else { return values }
    return values.map { value in
      guard verdict(of: value) == name, case .object(var object) = value else { return value }
      for index in object.members.indices where object.members[index].name == name {
        object.members[index].name = "answer"
      }
      return .object(object)
    }
  }

  /// The name of the only verdict beside a stem, where that is known for nothing.
  private static func verdict(of value: FieldValue) -> String? {
    guard case .object(let object) = value, (2...most).contains(object.members.count),
      object.members.contains(where: { ColumnName($0.name)?.field == .stem })
    else { return nil }
    var found: String?
    for member in object.members {
      switch member.value {
      case .list, .object: return nil
      case .bool where found == nil && isUnknown(member.name): found = member.name
      case .bool: return nil
      default: break
      }
    }
    return found
  }

  /// Whether a name is known for nothing; a letter alone may be that of an option.
  private static func isUnknown(_ name: String) -> Bool {
    ColumnName(name)?.field.isOption != false
  }

  /// Whether an object has a list of texts, and letters under a name.
  private static func isChoice(_ value: FieldValue, keyedBy name: String) -> Bool {
    guard case .object(let object) = value, case .text(let key)? = object[name],
      LetterAnswer.letters(in: key) != nil
    else { return false }
    return object.members.contains { ObjectReading.texts(of: $0.value) != nil }
  }
}
