package import ExamModel

extension ResultStore {
  /// A learner's latest answers, newest first.
  package func answers(
    of learner: String, limit: Int
  ) throws(StoreError) -> [LearningAnswer] {
    try database.rows(.learningAnswers, .text(learner), SQLiteValue(limit)) {
      row throws(StoreError) in
      guard let source = AnswerSource(rawValue: row.text(5)),
        let outcome = MarkedResponse.Outcome(rawValue: row.text(7)),
        let grade = ReviewGrade(rawValue: row.int(8))
      else { throw .corrupt(path: database.path, reason: "learning_answers \(row.text(0))") }
      let moment = Moment(
        wall: WallTime(milliseconds: row.integer(2)), boot: Milliseconds(row.integer(3)),
        bootID: row.text(4))
      return LearningAnswer(
        question: row.text(0), part: row.optionalInt(1), moment: moment, source: source,
        response: row.text(6), outcome: outcome, grade: grade,
        time: row.optionalInt(9).map { Milliseconds(Int64($0)) }, recall: row.optionalDouble(10))
    }
  }

  /// A learner's latest answers by topic, newest first; what waits for a person is not among them.
  package func topicalAnswers(
    of learner: String, limit: Int
  ) throws(StoreError) -> [TopicalAnswer] {
    try database.rows(.topicalAnswers, .text(learner), SQLiteValue(limit)) {
      row throws(StoreError) in
      guard let kind = QuestionKind(rawValue: row.text(2)),
        let outcome = MarkedResponse.Outcome(rawValue: row.text(4))
      else { throw .corrupt(path: database.path, reason: "learnt_questions \(row.text(0))") }
      return TopicalAnswer(
        law: row.text(0), article: row.optionalInt(1), kind: kind,
        facility: row.optionalDouble(3), outcome: outcome, recall: row.optionalDouble(5),
        time: WallTime(milliseconds: row.integer(6)))
    }
  }

  /// When each question was answered, and with which grade, oldest first; a list a question.
  package func reviewHistory(
    of learner: String, limit: Int
  ) throws(StoreError) -> [[(time: WallTime, grade: ReviewGrade)]] {
    var histories: [Int64: [(time: WallTime, grade: ReviewGrade)]] = [:]
    try database.query(.reviewHistory, [.text(learner), SQLiteValue(limit)]) {
      row throws(StoreError) in
      guard let grade = ReviewGrade(rawValue: row.int(2)) else { return }
      histories[row.integer(0), default: []]
        .append((WallTime(milliseconds: row.integer(1)), grade))
    }
    return histories.sorted { $0.key < $1.key }.map { $0.value.reversed() }
  }
}
