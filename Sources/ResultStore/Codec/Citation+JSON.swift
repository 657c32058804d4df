import ExamModel

extension Citation {
  var json: JSONValue {
    .sparse([
      ("law", .string(law)), ("article", JSONValue(article)), ("insertion", JSONValue(insertion)),
      ("detail", JSONValue(detail)),
    ])
  }

  init?(json: JSONValue) {
    guard let law = json["law"].string else { return nil }
    self.init(
      law: law, article: json["article"].int, insertion: json["insertion"].int,
      detail: json["detail"].string)
  }
}
