import ExamModel
import JSONText

extension ScoringPoint {
  var json: JSONValue {
    .sparse([("text", .string(text)), ("marks", marks?.json ?? .null)])
  }

  init?(json: JSONValue) {
    guard let text = json["text"]?.string else { return nil }
    self.init(text: text, marks: json["marks"].flatMap(Mark.init(json:)))
  }
}
