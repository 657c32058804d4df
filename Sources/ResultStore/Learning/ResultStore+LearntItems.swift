package import ExamModel
import JSONText

extension ResultStore {
  /// A question that somebody answered, as it was then; nil where nobody did.
  package func learntQuestion(_ id: Question.ID) throws(StoreError) -> LearntQuestion? {
    try database.rows(.learntQuestion, .text(id)) { row throws(StoreError) in
      let json = try? JSONReader.read(Array(row.text(0).utf8))
      guard let question = json.flatMap(Question.init(json:)) else {
        throw .corrupt(path: database.path, reason: "learnt_questions \(id)")
      }
      return LearntQuestion(question: question, isCorrected: row.integer(1) != 0)
    }.first
  }

  /// All that a learner has answered.
  package func items(of learner: String) throws(StoreError) -> [LearntItem] {
    try database.rows(.cards, .text(learner), read: item)
  }

  /// What a learner remembers of one question; nil where it was never answered.
  package func item(
    of learner: String, question: Question.ID
  ) throws(StoreError) -> LearntItem? {
    try database.rows(.card, .text(learner), .text(question), read: item).first
  }

  /// What was wrong or unsure and is due, longest due first.
  ///
  /// - Parameters:
  ///   - learner: Whose.
  ///   - time: By when.
  ///   - limit: At most so many.
  ///   - offset: After so many.
  package func due(
    of learner: String, by time: WallTime, limit: Int, offset: Int = 0
  ) throws(StoreError) -> [LearntItem] {
    try database.rows(
      .dueCards, .text(learner), .integer(time.milliseconds), SQLiteValue(limit),
      SQLiteValue(offset), read: item)
  }

  /// How many are due.
  package func dueCount(of learner: String, by time: WallTime) throws(StoreError) -> Int {
    try database.rows(.dueCount, .text(learner), .integer(time.milliseconds)) {
      row throws(StoreError) in row.int(0)
    }.first ?? 0
  }

  /// When the next one is due; nil where there is none.
  package func nextDue(of learner: String) throws(StoreError) -> WallTime? {
    try database.rows(.nextDue, .text(learner)) { row throws(StoreError) in
      WallTime(milliseconds: row.integer(0))
    }.first
  }

  /// What a learner did, by day and law.
  package func days(of learner: String) throws(StoreError) -> [LearningDay] {
    try database.rows(.learningDays, .text(learner)) { row throws(StoreError) in
      LearningDay(
        day: row.int(0), law: row.text(1), answers: row.int(2), right: row.int(3),
        time: Milliseconds(row.integer(4)))
    }
  }

  /// What a learner did outside exams, by day and law.
  ///
  /// - Parameter zone: Whose days count.
  package func practisedDays(
    of learner: String, in zone: ZoneOffset
  ) throws(StoreError) -> [LearningDay] {
    let shift = Int64(zone.minutes) * 60_000
    return try database.rows(.practisedDays, .text(learner), .integer(shift)) {
      row throws(StoreError) in
      LearningDay(
        day: row.int(0), law: row.text(1), answers: row.int(2), right: row.int(3),
        time: Milliseconds(row.integer(4)))
    }
  }

  /// How many are due that were answered outside exams.
  package func practisedDueCount(
    of learner: String, by time: WallTime
  ) throws(StoreError) -> Int {
    try database.rows(.practisedDueCount, .text(learner), .integer(time.milliseconds)) {
      row throws(StoreError) in row.int(0)
    }.first ?? 0
  }

  private func item(_ row: borrowing SQLiteRow) throws(StoreError) -> LearntItem {
    guard let phase = ReviewPhase(phase: row.int(2), step: row.int(3)) else {
      throw .corrupt(path: database.path, reason: "learning_cards \(row.text(0))")
    }
    var memory: MemoryState?
    if let stability = row.optionalDouble(4), let difficulty = row.optionalDouble(5) {
      memory = MemoryState(stability: stability, difficulty: difficulty)
    }
    let last = row.isNull(6) ? nil : WallTime(milliseconds: row.integer(6))
    let card = ReviewCard(
      phase: phase, memory: memory, lastReview: last, due: WallTime(milliseconds: row.integer(1)))
    return LearntItem(
      question: row.text(0), card: card, answerCount: row.int(7), lapseCount: row.int(8),
      isWatched: row.integer(9) != 0)
  }
}
