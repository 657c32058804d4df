package import ExamModel
package import JSONText

extension ResultStore {
  /// All that is known of what somebody learnt.
  package func exportedLearning(of learner: String) throws(StoreError) -> JSONValue {
    let settings = try settings(of: learner)
    let items = try items(of: learner).sorted { $0.question < $1.question }
    var questions: [JSONValue] = []
    for item in items {
      if let learnt = try learntQuestion(item.question) { questions.append(learnt.question.json) }
    }
    let answers = try answers(of: learner, limit: .max).reversed()
    return [
      "learner": .string(learner),
      "settings": [
        "retention": .integer(settings.retention), "fuzz": .bool(settings.isFuzzed),
        "parameters": settings.parameters.map { .array($0.map(JSONValue.number)) } ?? .null,
      ],
      "answers": .array(answers.map(Self.json)),
      "cards": .array(items.map(Self.json)),
      "days": .array(try days(of: learner).map(Self.json)),
      "questions": .array(questions),
    ]
  }

  private static func json(_ answer: LearningAnswer) -> JSONValue {
    [
      "question": .string(answer.question), "part": .optional(answer.part),
      "at": .integer(Int(answer.moment.wall.milliseconds)),
      "source": .string(answer.source.rawValue), "response": .string(answer.response),
      "outcome": .string(answer.outcome.rawValue), "grade": .integer(answer.grade.rawValue),
      "milliseconds": .optional(answer.time.map { Int($0.count) }),
      "recall": answer.recall.map(JSONValue.number) ?? .null,
    ]
  }

  private static func json(_ item: LearntItem) -> JSONValue {
    let (phase, step) = item.card.phase.columns
    return [
      "question": .string(item.question),
      "phase": .string(["learning", "review", "relearning"][phase]), "step": .integer(step),
      "due": .integer(Int(item.card.due.milliseconds)),
      "stability": item.card.memory.map { .number($0.stability) } ?? .null,
      "difficulty": item.card.memory.map { .number($0.difficulty) } ?? .null,
      "lastReview": .optional(item.card.lastReview.map { Int($0.milliseconds) }),
      "answers": .integer(item.answerCount), "lapses": .integer(item.lapseCount),
      "isWatched": .bool(item.isWatched),
    ]
  }

  private static func json(_ day: LearningDay) -> JSONValue {
    [
      "day": .integer(day.day), "law": .string(day.law), "answers": .integer(day.answers),
      "right": .integer(day.right), "milliseconds": .integer(Int(day.time.count)),
    ]
  }
}
