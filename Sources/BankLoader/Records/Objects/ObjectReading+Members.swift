/// The members that say something of a question, wherever in its object they stand.
extension ObjectReading {
  /// The objects of a list of nothing else; nil for another value.
  static func objects(in value: FieldValue) -> [FieldObject]? {
    guard case .list(let values) = value, !values.isEmpty else { return nil }
    let objects = values.compactMap { value -> FieldObject? in
      if case .object(let object) = value { object } else { nil }
    }
    return objects.count == values.count ? objects : nil
  }

  /// A member with the list of objects that its text is: `"[{\"Content\": \"甲\"}]"`.
  static func unpacked(_ member: FieldObject.Member) -> FieldObject.Member {
    guard case .text(let text) = member.value, text.utf8.first == 0x5B,
      text.utf8.dropFirst().first(where: { $0 > 0x20 }) == 0x7B, text.utf8.last == 0x5D,
      let list = LiteralReader.list(in: text), objects(in: list) != nil
    else { return member }
    return FieldObject.Member(name: member.name, value: list)
  }

  /// An object of more members is no question, but a list of something by its names.
  static var mostMembers: Int { 1_000 }

  /// The members, those of a member that is the question itself among them.
  static func flat(_ object: FieldObject) -> [FieldObject.Member] {
    let stems = object.members.indices.filter { index in
      guard case .object = object.members[index].value,
        let name = ColumnName(object.members[index].name)
      else { return false }
      return name.field == .stem && name.rank < 100
    }
    let inner = stems.isEmpty ? answering(object) : stems
    var members = object.members
    if inner.count == 1, case .object(let question) = object.members[inner[0]].value {
      let only = question.members.filter { !$0.value.isEmpty }
      if !stems.isEmpty, only.count == 1, case .text = only[0].value {
        members[inner[0]].value = only[0].value
      } else {
        members.replaceSubrange(inner[0]...inner[0], with: question.members)
      }
    }
    return members + noted(object)
  }

  /// Members without the numbers of right answers that stand beside those of wrong ones and another
  /// key: `{"right": 4, "wrong": 3, "daan": "B"}`.
  static func uncounted(_ members: [FieldObject.Member]) -> [FieldObject.Member] {
    func isNumber(_ member: FieldObject.Member) -> Bool {
      if case .number = member.value { true } else { false }
    }
    guard
      members.contains(where: { wrongCounts.contains(MemberName.plain($0.name)) && isNumber($0) }),
      members.contains(where: { ColumnName($0.name)?.field == .key && !isNumber($0) })
    else { return members }
    return members.filter { !(rightCounts.contains(MemberName.plain($0.name)) && isNumber($0)) }
  }

  private static let wrongCounts: Set<String> = [
    "wrong", "error", "errors", "incorrect", "wrongcount",
  ]
  private static let rightCounts: Set<String> = ["right", "correct", "true", "yes"]

  /// Members with the name of a stem for that which is known to hold it, and for that of
  /// `{"t": "甲是（　）。", "o": ["乙", "丙"], "a": 0}`.
  static func named(_ members: [FieldObject.Member], stem: String?) -> [FieldObject.Member] {
    if let stem, ColumnName(stem)?.field != .stem,
      let place = members.firstIndex(where: { $0.name == stem })
    {
      var members = members
      members[place].name = "question"
      return members
    }
    guard let stem = members.firstIndex(where: { $0.name == "t" }),
      case .text = members[stem].value, members.contains(where: { $0.name == "a" }),
      members.contains(where: { $0.name == "o" }) || members.count <= 3
    else { return members }
    var members = members
    members[stem].name = "q"
    return members
  }

  /// Members with the name of a key for the `a` of `{"q": "甲是（　）。", "a": "B", "A": "乙", "B": "丙"}`.
  static func lettered(_ members: [FieldObject.Member]) -> [FieldObject.Member] {
    let small = members.indices.filter { members[$0].name == "a" }
    guard small.count == 1, case .text(let text) = members[small[0]].value,
      LetterAnswer.letters(in: text) != nil, members.contains(where: { $0.name == "A" }),
      members.contains(where: { $0.name == "B" }), !members.contains(where: { $0.name == "b" }),
      !members.contains(where: { ColumnName($0.name)?.field == .key })
    else { return members }
    var members = members
    members[small[0]].name = "answer"
    return members
  }

  /// The answer that stands among notes: `"metadata": {"rightAnswer": 3, "region": "甲"}`.
  private static func noted(_ object: FieldObject) -> [FieldObject.Member] {
    let notes = object.members.flatMap { member -> [FieldObject.Member] in
      guard case .object(let inner) = member.value else { return [] }
      if let key = besideOwn(inner) { return [key] }
      guard noteNames.contains(MemberName.plain(member.name)) else { return [] }
      return inner.members.filter {
        answerNames.contains(MemberName.plain($0.name)) && !$0.value.isEmpty
      }
    }
    // A list of answers may be the options of which the note names one.
    let isAnswered = object.members.contains { member in
      guard ColumnName(member.name)?.field == .key, !member.value.isEmpty else { return false }
      if case .list = member.value { return answerNames.contains(MemberName.plain(member.name)) }
      return true
    }
    return notes.count == 1 && !isAnswered ? notes : []
  }

  /// The answer that stands beside what a learner gave: `"user": {"answer": ["B"], "my_answer": ["A"]}`;
  /// nil where nothing is called a learner's.
  private static func besideOwn(_ object: FieldObject) -> FieldObject.Member? {
    let fields = object.members.map { ColumnName($0.name)?.field }
    guard fields.contains(.aside), !fields.contains(.stem), !fields.contains(.options) else {
      return nil
    }
    let keys = zip(object.members, fields).filter { $0.1 == .key && !$0.0.value.isEmpty }
    return keys.count == 1 ? keys[0].0 : nil
  }

  private static let noteNames: Set<String> = [
    "metadata", "meta", "extra", "extrainfo", "properties", "attributes", "detail", "details",
  ]
  private static let answerNames: Set<String> = [
    "rightanswer", "correctanswer", "correctanswers", "correctoption", "correctindex",
    "correctanswerindex", "answerindex", "answerkey", "correctoptionkey", "正确答案",
  ]

  /// The members that hold options and more of a question whose stem stands beside them:
  /// `{"content": "甲是（　）。", "config": {"options": ["乙", "丙"], "correct": 0}}`.
  private static func answering(_ object: FieldObject) -> [Int] {
    object.members.indices.filter { index in
      guard case .object(let inner) = object.members[index].value, inner.members.count > 1,
        ColumnName(object.members[index].name) == nil
      else { return false }
      let fields = inner.members.map { ColumnName($0.name)?.field }
      return fields.contains(.options) && fields.contains(.key) && !fields.contains(.stem)
    }
  }
}
