package import ExamModel
import JSONText

extension ResultStore {
  package func attempts(
    in sitting: Sitting.ID, by candidate: Candidate.ID
  ) throws(StoreError) -> [Attempt] {
    var attempts = try database.rows(
      .attemptsOfCandidate, .text(sitting), .text(candidate), read: attempt)
    for position in attempts.indices {
      attempts[position].steps = try steps(of: attempts[position].id, from: 0)
    }
    return attempts
  }

  /// The ids of the attempts that an organiser wants to see, in the order in which they started.
  ///
  /// An attempt holds its whole form; who has thousands loads them one by one.
  package func attemptIDs(matching filter: AttemptFilter) throws(StoreError) -> [Attempt.ID] {
    try database.rows(
      .attemptIDsMatching, SQLiteValue(filter.sitting), SQLiteValue(filter.title),
      SQLiteValue(filter.candidate), SQLiteValue(filter.unit)
    ) { row throws(StoreError) in row.text(0) }
  }

  /// The attempts that an organiser wants to see, in the order in which they started.
  package func attempts(matching filter: AttemptFilter) throws(StoreError) -> [Attempt] {
    var attempts: [Attempt] = []
    for id in try attemptIDs(matching: filter) {
      if let attempt = try attempt(id) { attempts.append(attempt) }
    }
    return attempts
  }

  /// The attempt of that id with all its steps; nil where there is none.
  package func attempt(_ id: Attempt.ID) throws(StoreError) -> Attempt? {
    var attempt = try database.rows(.attempt, .text(id), read: attempt).first
    attempt?.steps = try steps(of: id, from: 0)
    return attempt
  }

  package func start(_ attempt: Attempt) throws(StoreError) {
    try database.transaction { () throws(StoreError) in
      let candidate = attempt.candidate
      let isNew = try database.run(
        .insertAttempt, .text(attempt.id), .text(attempt.sittingID), .text(candidate.id),
        .text(candidate.name), .text(candidate.unit), .text(candidate.category),
        .integer(Int64(attempt.ordinal)), .text(JSONWriter.text(of: attempt.form.json)))
      guard isNew == 1 else { throw .movedOn(attempt: attempt.id) }
      try insert(attempt.steps, into: attempt.id)
    }
  }

  private func attempt(_ row: borrowing SQLiteRow) throws(StoreError) -> Attempt {
    let id = row.text(0)
    let json = try? JSONReader.read(Array(row.text(7).utf8))
    guard let form = json.flatMap(Form.init(json:)) else {
      throw .corrupt(path: database.path, reason: "attempts.form \(id)")
    }
    let candidate = Candidate(
      id: row.text(2), name: row.text(3), unit: row.text(4), category: row.text(5))
    return Attempt(
      id: id, sittingID: row.text(1), candidate: candidate, ordinal: row.int(6), form: form)
  }
}
