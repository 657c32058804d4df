import ExamModel
import Testing

@testable import ResultStore

@Suite struct ResultStoreContestsTests {
  private let folder: TemporaryFolder
  private let store: ResultStore

  init() throws {
    folder = try TemporaryFolder()
    store = try Sample.store(folder)
  }

  private func contest(_ id: String, openedAt: Int64 = 0) -> ContestRecord {
    ContestRecord(
      id: id, title: "知识竞赛", text: "title: 知识竞赛\n", seed: .max, generator: SeededGenerator.name,
      openedAt: WallTime(milliseconds: openedAt), forms: [Sample.form, Sample.form])
  }

  private func line(_ index: Int, _ event: String = "begin") -> ContestLine {
    ContestLine(index: index, moment: Sample.moment(Int64(index)), event: event)
  }

  @Test func `a contest comes back as it was opened, the newest first`() throws {
    try store.open(contest("a", openedAt: 1))
    try store.open(contest("b", openedAt: 2))
    #expect(
      try store.contests(titled: "知识竞赛") == [contest("b", openedAt: 2), contest("a", openedAt: 1)])
    #expect(try store.contests(titled: "别的竞赛") == [])
  }

  @Test func `a contest is opened once`() throws {
    try store.open(contest("a"))
    #expect(throws: StoreError.movedOn(attempt: "a")) { try store.open(contest("a", openedAt: 9)) }
    #expect(try store.contests(titled: "知识竞赛") == [contest("a")])
  }

  @Test func `events are appended and read from an index on`() throws {
    try store.open(contest("a"))
    for index in 0..<4 { try store.append(line(index, "press\t\(index)"), toContest: "a") }
    #expect(try store.lines(ofContest: "a", from: 0).map(\.event).first == "press\t0")
    #expect(try store.lines(ofContest: "a", from: 2) == [line(2, "press\t2"), line(3, "press\t3")])
    #expect(try store.lines(ofContest: "a", from: 9) == [])
    #expect(try store.lines(ofContest: "none", from: 0) == [])
  }

  @Test func `an index that is taken, or that leaves a gap, is refused`() throws {
    try store.open(contest("a"))
    try store.append(line(0), toContest: "a")
    let elsewhere = try Sample.store(folder)
    try elsewhere.append(line(1, "read"), toContest: "a")
    #expect(throws: StoreError.movedOn(attempt: "a")) {
      try store.append(line(1, "start"), toContest: "a")
    }
    #expect(throws: StoreError.movedOn(attempt: "a")) { try store.append(line(7), toContest: "a") }
    #expect(try store.lines(ofContest: "a", from: 1) == [line(1, "read")])
  }

  @Test func `an event of a contest that was never opened is refused`() {
    #expect(throws: StoreError.self) { try store.append(line(0), toContest: "none") }
  }

  @Test func `contests do not mix`() throws {
    try store.open(contest("a"))
    try store.open(contest("b"))
    try store.append(line(0, "read"), toContest: "a")
    try store.append(line(0, "start"), toContest: "b")
    #expect(try store.lines(ofContest: "a", from: 0) == [line(0, "read")])
  }

  @Test func `when the desk was last alive is the last that was noted`() throws {
    try store.open(contest("a"))
    #expect(try store.lastAlive(contest: "a") == nil)
    for second in [3, 5] { try store.keepAlive(contest: "a", at: Sample.moment(Int64(second))) }
    #expect(try store.lastAlive(contest: "a") == Sample.moment(5))
  }

  @Test(arguments: [
    "UPDATE contest_events SET event = ''", "DELETE FROM contest_events",
    "UPDATE contests SET seed = 0", "DELETE FROM contest_forms",
  ])
  func `the database itself refuses to change what was recorded`(statement: String) throws {
    try store.open(contest("a"))
    try store.append(line(0), toContest: "a")
    #expect(throws: StoreError.self) { try store.database.runScript(statement, named: "") }
    #expect(try store.lines(ofContest: "a", from: 0) == [line(0)])
    #expect(try store.contests(titled: "知识竞赛") == [contest("a")])
  }
}
