package import ExamModel
package import JSONText

/// A question as JSON, the same in banks and in forms.
package enum QuestionJSON {
  /// What `status` says of a question that is not drawn.
  static let retired = "retired"

  /// A question as an object; members that few questions have are there only where they do.
  ///
  /// - Parameters:
  ///   - question: The question, its options in the order that its letters mean.
  ///   - withKey: Whether to write `answer` and what else gives the key away.
  /// - Returns: The object.
  package static func value(of question: Question, withKey: Bool) -> JSONValue {
    var object = JSONObject([
      JSONMember("id", .string(question.id)),
      JSONMember("number", question.number.map(JSONValue.integer) ?? .null),
      JSONMember("section", .optional(question.section)),
      JSONMember("kind", .string(question.kind.rawValue)),
      JSONMember("stem", .string(question.stem)),
      JSONMember("options", .strings(question.options)),
    ])
    if !question.prompts.isEmpty { object["prompts"] = .strings(question.prompts) }
    if withKey { appendKey(of: question, to: &object) }
    object["marks"] = question.marks.map(number) ?? .null
    object["difficulty"] = question.difficulty.map { .number($0.facility) } ?? .null
    object["tags"] = .strings(question.tags)
    object["audiences"] = .strings(question.audiences)
    if question.isRetired { object["status"] = .string(retired) }
    if question.isSecret { object["secret"] = true }
    object["parts"] = .array(question.parts.map { value(of: $0, withKey: withKey) })
    var source = JSONObject([JSONMember("file", .string(question.source.file))])
    if let sheet = question.source.sheet { source["sheet"] = .string(sheet) }
    source["line"] = .integer(question.source.line)
    object["source"] = .object(source)
    return .object(object)
  }

  private static func appendKey(of question: Question, to object: inout JSONObject) {
    object["answer"] = question.key.map { answer($0, of: question) } ?? .null
    if !question.scoringPoints.isEmpty {
      object["scoringPoints"] = .array(
        question.scoringPoints.map {
          ["text": .string($0.text), "marks": $0.marks.map(number) ?? .null]
        })
    }
    object["rationale"] = .optional(question.rationale)
    object["citations"] = .array(question.citations.map(value))
  }

  private static func answer(_ key: AnswerKey, of question: Question) -> JSONValue {
    switch key {
    case .choices(let choices): ["choices": .strings(choices.map(KeyText.letter))]
    case .truth(let isTrue): ["truth": .bool(isTrue)]
    case .blanks(let blanks, anyOrder: false): ["blanks": .array(blanks.map(JSONValue.strings))]
    case .blanks(let blanks, anyOrder: true):
      ["blanks": .array(blanks.map(JSONValue.strings)), "anyOrder": true]
    case .text(let text): ["text": .string(text)]
    case .numbers(let numbers):
      [
        "numbers": .array(
          numbers.map { ["value": .number($0.value), "tolerance": .number($0.tolerance)] })
      ]
    case .pairs(let pairs):
      ["pairs": .array(zip(question.prompts, pairs).map { pair($0, question.options, $1) })]
    case .order(let order): ["order": .strings(order.map(KeyText.letter))]
    }
  }

  private static func pair(_ prompt: String, _ options: [String], _ option: Int) -> JSONValue {
    .strings([prompt, options.indices.contains(option) ? options[option] : ""])
  }

  private static func value(of citation: Citation) -> JSONValue {
    var object = JSONObject([JSONMember("law", .string(citation.law))])
    if let article = citation.article { object["article"] = .string(String(article)) }
    if let insertion = citation.insertion { object["insertion"] = .integer(insertion) }
    if let detail = citation.detail { object["detail"] = .string(detail) }
    return .object(object)
  }

  private static func number(_ mark: Mark) -> JSONValue {
    mark.thousandths % 1000 == 0
      ? .integer(mark.thousandths / 1000) : .double(Double(mark.thousandths) / 1000)
  }
}
