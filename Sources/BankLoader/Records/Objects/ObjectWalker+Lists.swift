/// What lists and objects hold that are no questions themselves.
extension ObjectWalker {
  /// Whether a value is a chapter without questions, or a question without anything.
  static func isBare(_ value: FieldValue) -> Bool {
    guard case .object(let object) = value else { return false }
    return object.members.contains { $0.value == .list([]) } || ObjectReading(object).isBlank
  }

  func hasQuestion(_ values: [FieldValue]) -> Bool {
    values.contains { value in
      if case .object(let object) = value { ObjectReading(object).isQuestion } else { false }
    }
  }

  /// Whether a member lists the options of a question, each with whether it is right: none of them is a
  /// question, though nothing says what they answer.
  static func isOfOptions(_ member: FieldObject.Member) -> Bool {
    ObjectReading.isOfOptions(member.name) && ObjectReading.areMarked(member.value)
  }

  /// Whether an object has nothing but texts, each under a name of its own, as answers under stems.
  static func areAnswered(_ object: FieldObject) -> Bool {
    object.members.count > 2
      && object.members.allSatisfy { member in
        switch member.value {
        case .text: ColumnName(member.name) == nil
        case .list(let values): !values.isEmpty && values.allSatisfy { $0.string != nil }
        default: false
        }
      }
  }
}
