package import ExamModel

extension ResultStore {
  package func append(_ steps: [Step], to attempt: Attempt.ID) throws(StoreError) {
    guard !steps.isEmpty else { return }
    try database.transaction { () throws(StoreError) in try insert(steps, into: attempt) }
  }

  package func steps(of attempt: Attempt.ID, from index: Int) throws(StoreError) -> [Step] {
    try database.rows(.steps, .text(attempt), SQLiteValue(index)) {
      row throws(StoreError) in
      let item = row.optionalInt(5)
      let record = StepRecord(
        name: row.text(4), slot: item.map { Slot(item: $0, part: row.optionalInt(6)) },
        payload: row.optionalText(7))
      guard let action = record.action else {
        throw .corrupt(path: database.path, reason: "steps \(attempt) \(row.int(0))")
      }
      let moment = Moment(
        wall: WallTime(milliseconds: row.integer(1)), boot: Milliseconds(row.integer(2)),
        bootID: row.text(3))
      return Step(index: row.int(0), moment: moment, action: action)
    }
  }

  package func extensions(
    in sitting: Sitting.ID, for candidate: Candidate.ID
  ) throws(StoreError) -> Milliseconds {
    let sums = try database.rows(.extensions, .text(sitting), .text(candidate)) {
      row throws(StoreError) in row.integer(0)
    }
    return Milliseconds(sums.first ?? 0)
  }

  /// Appends steps within a transaction.
  func insert(_ steps: [Step], into attempt: Attempt.ID) throws(StoreError) {
    for step in steps {
      let record = StepRecord(step.action)
      let moment = step.moment
      let count = try database.run(
        .insertStep, .text(attempt), SQLiteValue(step.index), .integer(moment.wall.milliseconds),
        .integer(moment.boot.count), .text(moment.bootID), .text(record.name),
        SQLiteValue(record.slot?.item), SQLiteValue(record.slot?.part),
        SQLiteValue(record.payload))
      guard count == 1 else {
        // The statement inserts at the one place that is next, of an attempt that is there.
        _ = try stepCount(of: attempt)
        throw .movedOn(attempt: attempt)
      }
    }
  }

  /// How many steps an attempt has.
  func stepCount(of attempt: Attempt.ID) throws(StoreError) -> Int {
    let counts = try database.rows(.stepCount, .text(attempt)) {
      row throws(StoreError) in row.int(0)
    }
    guard let count = counts.first else {
      throw .failed(
        path: database.path, statement: SQL.stepCount.rawValue, reason: "no attempt \(attempt)")
    }
    return count
  }
}
