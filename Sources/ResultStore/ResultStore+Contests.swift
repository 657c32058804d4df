package import ExamModel
import JSONText

extension ResultStore: ContestLog {
  package func contests(titled title: String) throws(StoreError) -> [ContestRecord] {
    var records = try database.rows(.contestsTitled, .text(title)) { row throws(StoreError) in
      ContestRecord(
        id: row.text(0), title: row.text(1), text: row.text(2),
        seed: UInt64(bitPattern: row.integer(3)), generator: row.text(4),
        openedAt: WallTime(milliseconds: row.integer(5)), forms: [])
    }
    for position in records.indices {
      records[position].forms = try forms(ofContest: records[position].id)
    }
    return records
  }

  private func forms(ofContest id: ContestRecord.ID) throws(StoreError) -> [Form] {
    try database.rows(.contestForms, .text(id)) { row throws(StoreError) in
      let json = try? JSONReader.read(Array(row.text(0).utf8))
      guard let form = json.flatMap(Form.init(json:)) else {
        throw .corrupt(path: database.path, reason: "contest_forms.form \(id)")
      }
      return form
    }
  }

  package func open(_ contest: ContestRecord) throws(StoreError) {
    try database.transaction { () throws(StoreError) in
      let isNew = try database.run(
        .insertContest, .text(contest.id), .text(contest.title), .text(contest.text),
        .integer(Int64(bitPattern: contest.seed)), .text(contest.generator),
        .integer(contest.openedAt.milliseconds))
      guard isNew == 1 else { throw .movedOn(attempt: contest.id) }
      for (position, form) in contest.forms.enumerated() {
        try database.run(
          .insertContestForm, .text(contest.id), .integer(Int64(position)),
          .text(JSONWriter.text(of: form.json)))
      }
    }
  }

  package func append(
    _ line: ContestLine, toContest id: ContestRecord.ID
  ) throws(StoreError) {
    try database.transaction { () throws(StoreError) in
      let moment = line.moment
      let isNext = try database.run(
        .insertContestEvent, .text(id), .integer(Int64(line.index)),
        .integer(moment.wall.milliseconds), .integer(moment.boot.count), .text(moment.bootID),
        .text(line.event))
      guard isNext == 1 else { throw .movedOn(attempt: id) }
    }
  }

  package func lines(
    ofContest id: ContestRecord.ID, from index: Int
  ) throws(StoreError) -> [ContestLine] {
    try database.rows(.contestEvents, .text(id), .integer(Int64(index))) {
      row throws(StoreError) in
      let moment = Moment(
        wall: WallTime(milliseconds: row.integer(1)), boot: Milliseconds(row.integer(2)),
        bootID: row.text(3))
      return ContestLine(index: row.int(0), moment: moment, event: row.text(4))
    }
  }

  package func keepAlive(
    contest id: ContestRecord.ID, at moment: Moment
  ) throws(StoreError) {
    try database.run(
      .noteContestAlive, .text(id), .integer(moment.wall.milliseconds),
      .integer(moment.boot.count), .text(moment.bootID))
  }

  package func lastAlive(contest id: ContestRecord.ID) throws(StoreError) -> Moment? {
    try database.rows(.contestAlive, .text(id)) { row throws(StoreError) in
      Moment(
        wall: WallTime(milliseconds: row.integer(0)), boot: Milliseconds(row.integer(1)),
        bootID: row.text(2))
    }.first
  }
}
