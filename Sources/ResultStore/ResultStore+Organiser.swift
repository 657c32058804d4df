package import ExamModel

extension ResultStore {
  /// Appends what an organiser does to an attempt, whatever its candidate's session appends meanwhile.
  ///
  /// - Parameters:
  ///   - action: What is done.
  ///   - attempt: To which attempt.
  ///   - moment: When.
  /// - Returns: The step as it was stored.
  /// - Throws: Why nothing was stored.
  @discardableResult
  package func record(
    _ action: StepAction, on attempt: Attempt.ID, at moment: Moment
  ) throws(StoreError) -> Step {
    try database.transaction { () throws(StoreError) in
      try insert(action, into: attempt, at: moment)
    }
  }

  /// Gives more time (less, where negative) on a sitting, to one candidate or, with nil, to all.
  ///
  /// Those who have not started get it when they start; attempts in progress get a step, so that
  /// their sessions learn of it.
  ///
  /// - Parameters:
  ///   - sitting: The sitting.
  ///   - candidate: To whom; nil for all.
  ///   - length: How much.
  ///   - attempts: The attempts in progress that it applies to.
  ///   - moment: When.
  /// - Throws: Why nobody was given anything.
  package func extend(
    _ sitting: Sitting.ID, for candidate: Candidate.ID?, by length: Milliseconds,
    inProgress attempts: [Attempt.ID], at moment: Moment
  ) throws(StoreError) {
    try database.transaction { () throws(StoreError) in
      try database.run(
        .insertExtension, .text(sitting), SQLiteValue(candidate), .integer(length.count),
        .integer(moment.wall.milliseconds), .integer(moment.boot.count), .text(moment.bootID))
      for attempt in attempts { try insert(.extended(length), into: attempt, at: moment) }
    }
  }

  /// Declares an attempt void.
  package func void(
    _ attempt: Attempt.ID, because reason: String, at moment: Moment
  ) throws(StoreError) {
    try record(.voided(reason), on: attempt, at: moment)
  }

  @discardableResult
  private func insert(
    _ action: StepAction, into attempt: Attempt.ID, at moment: Moment
  ) throws(StoreError) -> Step {
    let step = Step(index: try stepCount(of: attempt), moment: moment, action: action)
    try insert([step], into: attempt)
    return step
  }
}
