import ExamModel
import JSONText

extension Citation {
  var json: JSONValue {
    .sparse([
      ("law", .string(law)), ("article", .optional(article)), ("insertion", .optional(insertion)),
      ("detail", .optional(detail)),
    ])
  }

  init?(json: JSONValue) {
    guard let law = json["law"]?.string else { return nil }
    self.init(
      law: law, article: json["article"]?.integer, insertion: json["insertion"]?.integer,
      detail: json["detail"]?.string)
  }
}
