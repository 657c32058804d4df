package import ExamModel
import JSONText

extension ResultStore {
  /// Appends answers with what is remembered after them, all or nothing.
  package func record(
    _ records: [LearningRecord], of learner: String
  ) throws(StoreError) {
    try database.transaction { () throws(StoreError) in
      try database.run(.insertLearner, .text(learner))
      for record in records { try insert(record, of: learner) }
    }
  }

  /// Takes in an exam whose answers may be shown: its answers, and how many rulings they follow.
  package func record(
    _ records: [LearningRecord], ofAttempt attempt: Attempt.ID, rulings: Int,
    questions: [LearntQuestion], of learner: String
  ) throws(StoreError) {
    try database.transaction { () throws(StoreError) in
      try database.run(.insertLearner, .text(learner))
      for question in questions { try note(question) }
      for record in records { try insert(record, of: learner) }
      try database.run(.noteAttempt, .text(learner), .text(attempt), SQLiteValue(rulings))
    }
  }

  /// The exams that have been taken in, and after how many rulings.
  package func learntAttempts(of learner: String) throws(StoreError) -> [Attempt.ID: Int] {
    let rows = try database.rows(.learntAttempts, .text(learner)) { row throws(StoreError) in
      (row.text(0), row.int(1))
    }
    return Dictionary(rows) { $1 }
  }

  /// Puts questions into somebody's reviews that were never answered here.
  package func watch(
    _ questions: [LearntQuestion], from time: WallTime, of learner: String
  ) throws(StoreError) {
    try database.transaction { () throws(StoreError) in
      try database.run(.insertLearner, .text(learner))
      for question in questions {
        try note(question)
        let id = question.question.id
        try set(
          LearntItem(question: id, card: ReviewCard(due: time), isWatched: true), of: learner)
      }
    }
  }

  /// Changes the grade of the last answer to a question, and what is remembered of it.
  package func regrade(
    _ item: LearntItem, as grade: ReviewGrade, of learner: String
  ) throws(StoreError) {
    try database.transaction { () throws(StoreError) in
      try database.run(
        .gradeLastAnswer, .text(learner), .text(item.question), SQLiteValue(grade.rawValue))
      try set(item, of: learner)
    }
  }

  private func insert(_ record: LearningRecord, of learner: String) throws(StoreError) {
    let answer = record.answer
    try note(record.question)
    let moment = answer.moment
    let count = try database.run(
      .insertLearningAnswer, .text(learner), .text(answer.question), SQLiteValue(answer.part),
      .integer(moment.wall.milliseconds), .integer(moment.boot.count), .text(moment.bootID),
      .text(answer.source.rawValue), .text(answer.response), .text(answer.outcome.rawValue),
      SQLiteValue(answer.grade.rawValue), SQLiteValue(answer.time.map { Int($0.count) }),
      SQLiteValue(answer.recall))
    guard count == 1 else {
      throw .failed(
        path: database.path, statement: LearningSQL.insertLearningAnswer.rawValue,
        reason: "no question \(answer.question)")
    }
    try database.run(
      .noteDay, .text(learner), SQLiteValue(record.day),
      .text(Self.citation(record.question.question)?.law ?? ""),
      .integer(answer.outcome == .right ? 1 : 0), .integer(answer.time?.count ?? 0))
    if let item = record.item { try set(item, of: learner) }
  }

  private func note(_ question: LearntQuestion) throws(StoreError) {
    let asked = question.question
    let citation = Self.citation(asked)
    try database.run(
      .noteQuestion, .text(asked.id), .text(citation?.law ?? ""), SQLiteValue(citation?.article),
      .text(asked.kind.rawValue), SQLiteValue(asked.difficulty?.facility),
      .integer(question.isCorrected ? 1 : 0), .text(JSONWriter.text(of: asked.json)))
  }

  private static func citation(_ question: Question) -> Citation? {
    question.citations.first ?? question.parts.lazy.compactMap(\.citations.first).first
  }

  private func set(_ item: LearntItem, of learner: String) throws(StoreError) {
    let (phase, step) = item.card.phase.columns
    try database.run(
      .setCard, .text(learner), .text(item.question), .integer(item.card.due.milliseconds),
      SQLiteValue(phase), SQLiteValue(step), SQLiteValue(item.card.memory?.stability),
      SQLiteValue(item.card.memory?.difficulty),
      SQLiteValue(item.card.lastReview.map { Int($0.milliseconds) }),
      SQLiteValue(item.answerCount), SQLiteValue(item.lapseCount),
      .integer(item.isWatched ? 1 : 0))
  }
}

extension ReviewPhase {
  /// As the columns of a card have it.
  var columns: (phase: Int, step: Int) {
    switch self {
    case .learning(let step): (0, step)
    case .review: (1, 0)
    case .relearning(let step): (2, step)
    }
  }

  /// nil where there is no such phase.
  init?(phase: Int, step: Int) {
    switch phase {
    case 0: self = .learning(step: max(step, 0))
    case 1: self = .review
    case 2: self = .relearning(step: max(step, 0))
    default: return nil
    }
  }
}
