import ExamModel
import JSONText

extension FormItem {
  var json: JSONValue {
    .sparse([
      ("question", question.json), ("section", .string(section)), ("marks", marks.json),
      ("partMarks", .array(partMarks.map(\.json))), ("scoring", scoring?.json ?? .null),
    ])
  }

  init?(json: JSONValue) {
    guard let question = json["question"].flatMap(Question.init(json:)),
      let section = json["section"]?.string,
      let marks = json["marks"].flatMap(Mark.init(json:)),
      let partMarks = json.list("partMarks", Mark.init(json:)),
      let scoring = json.optional("scoring", ScoringRule.init(json:))
    else { return nil }
    self.init(
      question: question, section: section, marks: marks, partMarks: partMarks, scoring: scoring)
  }
}
