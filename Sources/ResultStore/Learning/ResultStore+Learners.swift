package import ExamModel
import JSONText

extension ResultStore {
  /// The ids of all who have learnt here, in the order in which they began.
  package func learners() throws(StoreError) -> [String] {
    try database.rows(.learners) { row throws(StoreError) in row.text(0) }
  }

  /// Whether exams that were sat by roster are among what somebody learnt.
  package func holdsRosterExams(of learner: String) throws(StoreError) -> Bool {
    try database.rows(.rosterExams, .text(learner)) { row throws(StoreError) in
      row.integer(0) != 0
    }.first ?? false
  }

  /// How a learner's reviews are planned; the standard of somebody new.
  package func settings(of learner: String) throws(StoreError) -> LearnerSettings {
    try database.rows(.learner, .text(learner)) { row throws(StoreError) in
      let parameters = row.optionalText(2).flatMap { try? JSONReader.read(Array($0.utf8)) }
      return LearnerSettings(
        retention: row.int(0), isFuzzed: row.integer(1) != 0,
        parameters: parameters?.elements(\.double))
    }.first ?? LearnerSettings()
  }

  /// Changes how a learner's reviews are planned.
  package func set(_ settings: LearnerSettings, of learner: String) throws(StoreError) {
    let parameters = settings.parameters.map {
      JSONWriter.text(of: .array($0.map(JSONValue.number)))
    }
    try database.transaction { () throws(StoreError) in
      try database.run(.insertLearner, .text(learner))
      try database.run(
        .setLearner, .text(learner), SQLiteValue(settings.retention),
        .integer(settings.isFuzzed ? 1 : 0), SQLiteValue(parameters))
    }
  }

  /// Erases all that is known of what somebody learnt; exams stay, which are the organiser's record.
  ///
  /// What is deleted is overwritten in the file, and the log beside it emptied.
  ///
  /// - Returns: How many answers there were.
  package func eraseLearner(_ learner: String) throws(StoreError) -> Int {
    try database.query(.useSecureDelete, []) { _ throws(StoreError) in }
    let count = try database.transaction { () throws(StoreError) in
      let count = try database.run(.eraseAnswers, .text(learner))
      for sql in [LearningSQL.eraseCards, .eraseDays, .eraseAttempts, .eraseLearner] {
        try database.run(sql, .text(learner))
      }
      try database.run(.eraseQuestions)
      return count
    }
    // Another process that reads keeps the log for as long as it does.
    try database.query(.truncateLog, []) { _ throws(StoreError) in }
    return count
  }
}
