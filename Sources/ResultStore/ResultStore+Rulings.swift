package import ExamModel
import JSONText

extension ResultStore {
  /// Appends what an organiser decided, all or nothing.
  package func append(_ rulings: [Ruling]) throws(StoreError) {
    try database.transaction { () throws(StoreError) in
      for ruling in rulings {
        let record = RulingRecord(ruling.action)
        try database.run(
          .insertRuling, .text(ruling.sitting), SQLiteValue(ruling.attempt),
          .integer(ruling.moment.wall.milliseconds), .integer(ruling.moment.boot.count),
          .text(ruling.moment.bootID), .text(ruling.signer), .text(record.name),
          SQLiteValue(record.payload.map { JSONWriter.text(of: $0) }))
      }
    }
  }

  /// What was decided on a sitting and its attempts, oldest first.
  package func rulings(on sitting: Sitting.ID) throws(StoreError) -> [Ruling] {
    try database.rows(.rulings, .text(sitting)) { row throws(StoreError) in
      let payload = row.optionalText(6).flatMap { try? JSONReader.read(Array($0.utf8)) }
      let record = RulingRecord(name: row.text(5), payload: payload)
      guard let action = record.action else {
        throw .corrupt(path: database.path, reason: "rulings \(sitting) \(row.int(7))")
      }
      let moment = Moment(
        wall: WallTime(milliseconds: row.integer(1)), boot: Milliseconds(row.integer(2)),
        bootID: row.text(3))
      return Ruling(
        sitting: sitting, attempt: row.optionalText(0), moment: moment, signer: row.text(4),
        action: action)
    }
  }
}
