/// Reads objects whose members are named by the stems of questions: `{"甲是（　）。": "乙"}`,
/// `{"甲是（　）。|乙|丙": "乙"}`, `{"甲是（　）。": {"options": […], "answer": "A"}}`.
enum StemMap {
  private static let least = 3
  /// A stem has so many characters at least.
  private static let shortest = 6

  /// The questions as objects with a stem; none where the object is another.
  static func questions(of object: FieldObject) -> [FieldObject] {
    let members = object.members
    guard members.count >= least, members.allSatisfy({ isStem($0.name) }) else { return [] }
    let questions = members.compactMap { question($0, line: object.line) }
    return questions.count == members.count ? questions : []
  }

  private static func isStem(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    return scalars.count >= shortest && scalars.contains(where: \.isHan)
      && ColumnName(name) == nil && KindWord.known(name) == nil && SheetHeading(name) == nil
  }

  private static func question(_ member: FieldObject.Member, line: Int) -> FieldObject? {
    switch member.value {
    case .text, .number, .bool: return answered(member, line: line)
    case .list(let values):
      guard !values.isEmpty, values.allSatisfy({ $0.string != nil }) else { return nil }
      return answered(member, line: line)
    case .object(let object):
      let reading = ObjectReading(object)
      guard reading.fields[.stem] == nil,
        reading.fields[.key] != nil || reading.fields[.options] != nil
          || !reading.options.isEmpty
      else { return nil }
      let stem = FieldObject.Member(name: "题干", value: .text(member.name))
      return FieldObject(members: [stem] + object.members, line: object.line)
    case .none: return nil
    }
  }

  /// A stem, perhaps with its options behind bars, and its answer.
  private static func answered(_ member: FieldObject.Member, line: Int) -> FieldObject {
    let pieces = member.name.split(separator: "|").map(String.init)
    var members = [FieldObject.Member(name: "题干", value: .text(pieces.first ?? member.name))]
    if pieces.count > 2 {
      let options = pieces.dropFirst().map(FieldValue.text)
      members.append(FieldObject.Member(name: "选项", value: .list(Array(options))))
    } else if pieces.count == 2 {
      members[0].value = .text(member.name)
    }
    members.append(FieldObject.Member(name: "答案", value: member.value))
    return FieldObject(members: members, line: line)
  }
}
