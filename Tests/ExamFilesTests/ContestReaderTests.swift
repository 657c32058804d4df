import Competition
import ExamFiles
import ExamModel
import ExamTesting
import Testing

/// Contests from YAML and back.
@Suite struct ContestReaderTests {
  private static func read(_ text: String) -> (contest: Contest?, findings: [Place]) {
    let (contest, diagnostics) = ContestReader.read(
      bytes: Array(text.utf8), file: "竞赛.yaml",
      teams: { $0 == "队伍.csv" ? [Team(name: "甲队"), Team(name: "乙队")] : nil })
    return (
      contest,
      diagnostics.map { Place($0.position.line, $0.position.column, $0.finding) }
    )
  }

  private static func round(_ keys: String) -> Round? {
    read("title: 赛\nteams: [甲队, 乙队]\nrounds: [{\(keys)}]\n").contest?.stages[0].rounds[0]
  }

  @Test func `a kind comes with its usual numbers`() throws {
    let round = try #require(Self.round("kind: 抢答题"))
    #expect(round.title == "抢答题")
    #expect(round.rules == RoundRules(.buzzer))
    #expect(round.rules.wrong == Mark(-10))
    #expect(round.rules.wait == .seconds(20))
    #expect(Self.round("kind: buzzer")?.rules == round.rules)
  }

  @Test func `over time costs what is wrong costs, unless it says otherwise`() {
    #expect(Self.round("kind: 抢答题, wrong: -5")?.rules.overTime == Mark(-5))
    #expect(Self.round("kind: 抢答题, wrong: -5, over-time: 0")?.rules.overTime == .zero)
  }

  @Test func `rounds without stages are those of a final, its tiebreak apart`() throws {
    let (contest, findings) = Self.read(
      "title: 赛\nteams: 队伍.csv\nrounds: [{kind: 加赛题, questions: 9}, {kind: 必答题}]\n")
    #expect(findings == [])
    let stage = try #require(contest?.stages.first)
    #expect(stage.rounds.map(\.kind) == [.required])
    #expect(stage.tiebreak.rules.questions == 9)
    #expect(contest?.base == Mark(100))
    #expect(contest?.teams.map(\.name) == ["甲队", "乙队"])
  }

  @Test func `every mistake is found in one run, with its place`() {
    let text = """
      title: 赛
      bsae: 100
      teams:
        - {name: 甲队, members: [一, 二]}
        - {name: 甲队}
      rounds:
        - {kind: 强答题}
        - {kind: 必答题, members: 3, time: 三十秒, wrong: 5}
      stages: []
      """
    #expect(
      Self.read(text).findings == [
        Place(2, 1, .unknownKey("bsae", nearest: "base")),
        Place(5, 5, .repeatedName("甲队")),
        Place(6, 1, .conflictingKeys("stages", "rounds")),
        Place(9, 9, .badValue(key: "stages", value: "[…]", expected: .list)),
      ])
    let rounds = text.split(separator: "\n").dropLast().joined(separator: "\n")
    let kinds = ["必答题", "共同必答题", "抢答题", "风险题", "限时快答", "观众题", "加赛题", "擂台"]
    #expect(
      Self.read(rounds).findings.dropFirst(2) == [
        Place(7, 12, .badValue(key: "kind", value: "强答题", expected: .oneOf(kinds))),
        Place(8, 26, .badValue(key: "members", value: "3", expected: .wholeNumber(0, 2))),
        Place(8, 35, .badValue(key: "time", value: "三十秒", expected: .length)),
        Place(8, 47, .badValue(key: "wrong", value: "5", expected: .mark(Mark(-1000), .zero))),
      ])
  }

  @Test func `the teams of the last stage meet in one heat, and others say who goes on`() {
    let text = """
      title: 赛
      teams: [甲, 乙]
      stages:
        - {title: 初赛, rounds: [{kind: 必答题}]}
        - {title: 决赛, heats: 2, rounds: [{kind: 必答题}]}
      """
    #expect(
      Self.read(text).findings == [
        Place(4, 5, .missingKey("advance")),
        Place(5, 24, .badValue(key: "heats", value: "2", expected: .wholeNumber(1, 1))),
      ])
  }

  @Test func `a list of teams that is not there is named`() {
    let text = "title: 赛\nteams: 没有.csv\nrounds: [{kind: 必答题}]\n"
    #expect(
      Self.read(text).findings == [
        Place(2, 8, .badValue(key: "teams", value: "没有.csv", expected: .list))
      ])
  }

  private static let examples = ["基础分一百", "指定答题", "八队对抗", "读题抢答", "三场预赛", "金海杯"]

  @Test(arguments: examples)
  func `a contest reads back as it was written`(name: String) throws {
    let path = TextFile.path("../../question-banks/contests/\(name).yaml", beside: #filePath)
    let text = try #require(try TextFile.text(at: path))
    let (contest, findings) = Self.read(text)
    #expect(findings == [])
    let whole = try #require(contest)
    let written = ContestWriter.text(of: whole) { _ in nil }
    #expect(Self.read(written).contest == whole)
  }
}
