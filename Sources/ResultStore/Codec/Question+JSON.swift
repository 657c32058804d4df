import ExamModel
import JSONText

extension Question {
  var json: JSONValue {
    .sparse([
      ("id", .string(id)), ("hasStatedID", .bool(hasStatedID)), ("number", .optional(number)),
      ("section", .optional(section)), ("kind", .string(kind.rawValue)), ("stem", .string(stem)),
      ("options", .strings(options)), ("prompts", .strings(prompts)), ("key", key?.json ?? .null),
      ("rationale", .optional(rationale)), ("citations", .array(citations.map(\.json))),
      ("marks", marks?.json ?? .null), ("scoringPoints", .array(scoringPoints.map(\.json))),
      ("difficulty", difficulty.map { .any($0.facility) } ?? .null), ("tags", .strings(tags)),
      ("audiences", .strings(audiences)), ("isRetired", .bool(isRetired)),
      ("isSecret", .bool(isSecret)), ("parts", .array(parts.map(\.json))),
      ("source", source.json),
    ])
  }

  init?(json: JSONValue) {
    guard let id = json["id"]?.string, let stem = json["stem"]?.string,
      let kind = json["kind"]?.string.flatMap(QuestionKind.init(rawValue:)),
      let source = json["source"].flatMap(SourcePosition.init(json:)),
      let options = json.list("options", \.string), let prompts = json.list("prompts", \.string),
      let key = json.optional("key", AnswerKey.init(json:)),
      let citations = json.list("citations", Citation.init(json:)),
      let marks = json.optional("marks", Mark.init(json:)),
      let scoringPoints = json.list("scoringPoints", ScoringPoint.init(json:)),
      let facility = json.optional("difficulty", \.anyDouble),
      let tags = json.list("tags", \.string), let audiences = json.list("audiences", \.string),
      let parts = json.list("parts", Question.init(json:))
    else { return nil }
    self.init(id: id, kind: kind, stem: stem, options: options, key: key, source: source)
    hasStatedID = json["hasStatedID"]?.bool ?? false
    number = json["number"]?.integer
    section = json["section"]?.string
    self.prompts = prompts
    rationale = json["rationale"]?.string
    self.citations = citations
    self.marks = marks
    self.scoringPoints = scoringPoints
    difficulty = facility.flatMap { Difficulty(facility: $0) }
    self.tags = tags
    self.audiences = audiences
    isRetired = json["isRetired"]?.bool ?? false
    isSecret = json["isSecret"]?.bool ?? false
    self.parts = parts
  }
}
