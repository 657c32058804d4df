/// Questions of a form as a web service gives it: the title apart from what is asked and its grading.
enum FormItem {
  /// The question of `{"title": "……", "questionItem": {"question": {"choiceQuestion": …}}}`; nil for
  /// any other object.
  static func question(of object: FieldObject) -> FieldObject? {
    guard let title = object["title"], case .object(let item)? = object["questionItem"],
      case .object(let question)? = item["question"]
    else { return nil }
    var members = [FieldObject.Member(name: "题干", value: title)]
    // Several answers to a text are spellings of which any will do.
    let isGapped = BlankCounter.count(in: title.string ?? "") == 1
    var kind = isGapped ? "填空题" : "简答题"
    if case .object(let choice)? = question["choiceQuestion"] {
      kind = choice["type"] == .text("CHECKBOX") ? "多选题" : "单选题"
      members.append(FieldObject.Member(name: "选项", value: .list(values(choice["options"]))))
    }
    if case .object(let grading)? = question["grading"] {
      if let points = grading["pointValue"] {
        members.append(FieldObject.Member(name: "分值", value: points))
      }
      if case .object(let right)? = grading["correctAnswers"] {
        let answers = values(right["answers"])
        let isChoice = question["choiceQuestion"] != nil
        if !isChoice, answers.count > 1 { kind = "填空题" }
        let list = FieldValue.list(kind == "填空题" ? [.list(answers)] : answers)
        let answer = answers.count == 1 ? answers[0] : list
        members.append(FieldObject.Member(name: "答案", value: answer))
      }
    }
    members.append(FieldObject.Member(name: "题型", value: .text(kind)))
    return FieldObject(members: members, line: object.line)
  }

  /// The texts in `[{"value": "甲"}]`.
  private static func values(_ list: FieldValue?) -> [FieldValue] {
    guard case .list(let values)? = list else { return [] }
    return values.compactMap { value in
      if case .object(let object) = value { object["value"] } else { nil }
    }
  }
}
