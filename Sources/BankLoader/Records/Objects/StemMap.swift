/// Reads objects whose members are named by the stems of questions: `{"甲是（　）。": "乙"}`,
/// `{"甲是（　）。|乙|丙": "乙"}`, `{"甲是（　）。": {"options": […], "answer": "A"}}`.
struct StemMap {
  private static let least = 3
  /// So many pairs of texts are a list of something.
  private static let leastPairs = 5
  /// A stem has so many characters at least.
  private static let shortest = 6

  /// The questions as objects with a stem; none where the object is another.
  private(set) var questions: [FieldObject] = []
  /// Of an object of questions, the members that are none.
  private(set) var others: [String] = []

  /// The questions of an object; `isClaimed` says that it stands under the name of their kind.
  init(_ object: FieldObject, isClaimed: Bool = false) {
    let members = object.members
    let areObjects = members.allSatisfy { if case .object = $0.value { true } else { false } }
    guard members.count >= (isClaimed && areObjects ? 1 : Self.least) else { return }
    // Among the stems of a whole bank some are short, or like the name of a column.
    let stems = members.count { Self.isStem($0.name) }
    guard areObjects ? stems * 10 >= members.count * 8 : stems * 20 >= members.count * 19 else {
      return
    }
    for member in members {
      if let question = Self.question(member, line: object.line) {
        questions.append(question)
      } else {
        others.append(member.name)
      }
    }
    if questions.count * 20 < members.count * 19 { (questions, others) = ([], []) }
  }

  /// The pairs of an object of nothing but names and texts, `{"甲": "乙", …}`, as questions; none
  /// where a name is known to mean something else.
  static func pairs(of object: FieldObject) -> [FieldObject] {
    let members = object.members
    let areTexts = members.allSatisfy { member in
      guard case .text(let text) = member.value, !FieldText.trimmed(text).isEmpty else {
        return false
      }
      return member.name.unicodeScalars.contains(where: \.isHan) && ColumnName(member.name) == nil
    }
    guard members.count >= leastPairs, areTexts else { return [] }
    return members.map { answered($0, line: object.line) }
  }

  /// Objects of one stem and its answer each as one object: `[{"甲是（　）。": "乙"}, …]`; nil for any
  /// other list.
  static func merged(_ values: [FieldValue]) -> FieldObject? {
    guard values.count >= leastPairs else { return nil }
    var merged = FieldObject(members: [])
    for value in values {
      guard case .object(let object) = value, object.members.count == 1,
        case .text = object.members[0].value
      else { return nil }
      if merged.line == 0 { merged.line = object.line }
      merged.members.append(object.members[0])
    }
    return StemMap(merged).questions.isEmpty ? nil : merged
  }

  private static func isStem(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    guard scalars.count >= shortest else { return false }
    guard scalars.contains(where: \.isHan) else {
      // `__EMPTY_1` is the name of a column.
      let isText = name.contains(" ") || scalars.contains { $0.value >= 0x80 }
      return isText && (BlankCounter.count(in: name) > 0 || name.hasSuffix("?"))
    }
    // 下列选项中属于……的是: a sentence is no name, whatever words are in it.
    if isSentence(name) { return !ColumnName.isExact(name) }
    return ColumnName(name) == nil && KindWord.known(name) == nil && SheetHeading(name) == nil
  }

  private static func isSentence(_ name: String) -> Bool {
    name.contains { "|。，？".contains($0) } || BlankCounter.count(in: name) > 0
  }

  private static func question(_ member: FieldObject.Member, line: Int) -> FieldObject? {
    switch member.value {
    case .text, .number, .bool: return answered(member, line: line)
    case .list(let values):
      guard !values.isEmpty, values.allSatisfy({ $0.string != nil }) else { return nil }
      return answered(member, line: line)
    case .object(let object): return described(member.name, by: object)
    case .none: return nil
    }
  }

  /// A stem, and an object with the rest.
  private static func described(_ name: String, by object: FieldObject) -> FieldObject? {
    let reading = ObjectReading(object)
    var members = object.members
    if reading.fields[.stem] != nil {
      // {"answer": "C", "content": "乙"}: what C says.
      guard !reading.hasOptions, reading.options.isEmpty, let holder = reading.holders[.stem],
        let rank = ColumnName(holder)?.rank, rank > ColumnName.lastSureStem,
        let key = reading.fields[.key]?.string, LetterAnswer.letters(in: key) != nil
      else { return nil }
      for index in members.indices where members[index].name == holder {
        members[index].name = "答案说明"
      }
    } else if reading.fields[.key] == nil, reading.fields[.options] == nil,
      reading.options.isEmpty
    {
      return nil
    }
    let stem = FieldObject.Member(name: "题干", value: .text(name))
    return FieldObject(members: [stem] + members, line: object.line)
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
    if pieces.count < 3, let (options, key) = choice(in: member.value) {
      members.append(FieldObject.Member(name: "选项", value: options))
      members.append(FieldObject.Member(name: "答案", value: key))
    } else {
      members.append(FieldObject.Member(name: "答案", value: member.value))
    }
    return FieldObject(members: members, line: line)
  }

  /// The options and the answer of a list that holds both, the answer last: `["A.甲 B.乙", "B.乙"]`,
  /// `["甲", "乙", "丙", "乙"]`.
  private static func choice(in value: FieldValue) -> (options: FieldValue, key: FieldValue)? {
    guard case .list(let values) = value, let key = values.last,
      let answer = key.string.map(FieldText.trimmed)
    else { return nil }
    let others = values.dropLast()
    if others.count == 1, let text = others[0].string,
      let list = LabelledOptions.list(in: text), list.before.isEmpty, list.texts.count > 1
    {
      return (.text(text), key)
    }
    let texts = others.compactMap { $0.string.map(FieldText.trimmed) }
    guard texts.count > 1, texts.count(where: { $0 == answer }) == 1,
      Set(texts).count == texts.count
    else { return nil }
    return (.list(Array(others)), key)
  }
}
