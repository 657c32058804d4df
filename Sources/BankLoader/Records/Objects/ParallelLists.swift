/// Questions that an object holds as lists side by side:
/// `{"article": "……", "questions": ["……"], "options": [["甲", "乙"]], "answers": ["A"]}`.
enum ParallelLists {
  /// The object with a list of questions in place of the lists; nil for any other object.
  static func joined(_ object: FieldObject) -> FieldObject? {
    guard let stems = member(of: object, named: ["questions", "stems", "题目", "题干"]),
      case .list(let texts) = stems.value, texts.count > 1, texts.allSatisfy(isText),
      let keys = member(of: object, named: ["answers", "keys", "labels", "答案"]),
      case .list(let answers) = keys.value, answers.count == texts.count
    else { return nil }
    let options = member(of: object, named: ["options", "choices", "选项"])
    var lists: [FieldValue] = []
    if let options {
      guard case .list(let values) = options.value, values.count == texts.count,
        values.allSatisfy({ if case .list = $0 { true } else { false } })
      else { return nil }
      lists = values
    } else if stems.name != "questions" {
      return nil
    }
    let questions = texts.indices.map { index in
      var members = [
        FieldObject.Member(name: "question", value: texts[index]),
        FieldObject.Member(name: "answer", value: answers[index]),
      ]
      if !lists.isEmpty { members.append(FieldObject.Member(name: "options", value: lists[index])) }
      return FieldValue.object(FieldObject(members: members, line: object.line))
    }
    var joined = object
    joined.members.removeAll { [stems.name, keys.name, options?.name].contains($0.name) }
    joined.members.append(FieldObject.Member(name: "questions", value: .list(questions)))
    return joined
  }

  private static func member(
    of object: FieldObject, named names: [String]
  ) -> FieldObject.Member? {
    object.members.first { names.contains($0.name.lowercased()) }
  }

  private static func isText(_ value: FieldValue) -> Bool {
    if case .text(let text) = value { !text.isEmpty } else { false }
  }
}
