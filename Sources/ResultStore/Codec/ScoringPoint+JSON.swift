import ExamModel

extension ScoringPoint {
  var json: JSONValue {
    .sparse([("text", .string(text)), ("marks", marks?.json ?? .null)])
  }

  init?(json: JSONValue) {
    guard let text = json["text"].string else { return nil }
    self.init(text: text, marks: Mark(json: json["marks"]))
  }
}
