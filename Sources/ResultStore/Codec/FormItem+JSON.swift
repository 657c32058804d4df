import ExamModel

extension FormItem {
  var json: JSONValue {
    .sparse([
      ("question", question.json), ("section", .string(section)), ("marks", marks.json),
      ("partMarks", .array(partMarks.map(\.json))), ("scoring", scoring?.json ?? .null),
    ])
  }

  init?(json: JSONValue) {
    guard let question = Question(json: json["question"]), let section = json["section"].string,
      let marks = Mark(json: json["marks"]),
      let partMarks = json["partMarks"].list(Mark.init(json:)),
      let scoring = json["scoring"].optional(ScoringRule.init(json:))
    else { return nil }
    self.init(
      question: question, section: section, marks: marks, partMarks: partMarks, scoring: scoring)
  }
}
