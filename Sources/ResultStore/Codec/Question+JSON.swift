import ExamModel

extension Question {
  var json: JSONValue {
    .sparse([
      ("id", .string(id)), ("hasStatedID", .bool(hasStatedID)), ("number", JSONValue(number)),
      ("section", JSONValue(section)), ("kind", .string(kind.rawValue)), ("stem", .string(stem)),
      ("options", .strings(options)), ("prompts", .strings(prompts)), ("key", key?.json ?? .null),
      ("rationale", JSONValue(rationale)), ("citations", .array(citations.map(\.json))),
      ("marks", marks?.json ?? .null), ("scoringPoints", .array(scoringPoints.map(\.json))),
      ("difficulty", difficulty.map { .number($0.facility) } ?? .null), ("tags", .strings(tags)),
      ("audiences", .strings(audiences)), ("isRetired", .bool(isRetired)),
      ("isSecret", .bool(isSecret)), ("parts", .array(parts.map(\.json))),
      ("source", source.json),
    ])
  }

  init?(json: JSONValue) {
    guard let id = json["id"].string, let stem = json["stem"].string,
      let kind = json["kind"].string.flatMap(QuestionKind.init(rawValue:)),
      let source = SourcePosition(json: json["source"]),
      let options = json["options"].list(\.string), let prompts = json["prompts"].list(\.string),
      let key = json["key"].optional(AnswerKey.init(json:)),
      let citations = json["citations"].list(Citation.init(json:)),
      let marks = json["marks"].optional(Mark.init(json:)),
      let scoringPoints = json["scoringPoints"].list(ScoringPoint.init(json:)),
      let facility = json["difficulty"].optional(\.double),
      let tags = json["tags"].list(\.string), let audiences = json["audiences"].list(\.string),
      let parts = json["parts"].list(Question.init(json:))
    else { return nil }
    self.init(id: id, kind: kind, stem: stem, options: options, key: key, source: source)
    hasStatedID = json["hasStatedID"].bool ?? false
    number = json["number"].int
    section = json["section"].string
    self.prompts = prompts
    rationale = json["rationale"].string
    self.citations = citations
    self.marks = marks
    self.scoringPoints = scoringPoints
    difficulty = facility.flatMap { Difficulty(facility: $0) }
    self.tags = tags
    self.audiences = audiences
    isRetired = json["isRetired"].bool ?? false
    isSecret = json["isSecret"].bool ?? false
    self.parts = parts
  }
}
