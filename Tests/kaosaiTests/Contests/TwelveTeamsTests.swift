import ExamTesting
import Testing

/// Bar: a whole contest of every kind of round, by script, against what was worked out by hand.
@Suite struct TwelveTeamsTests {
  @Test func `twelve teams, every round, fouls, spares, protests, corrections and a tie`() throws {
    let fixture = try ContestFixture("twelve-teams", questions: 400)
    let run = PipeRun(fixture.run, lines: ContestFixture.script("twelve-teams-script"), within: 180)
    #expect(run.status == .code(0), "\(run.error)")
    #expect(run.output.contains("五队 已经抢到"))
    #expect(run.output.contains("请写明理由"))
    #expect(run.output.contains("4 四队 不能答本题"))
    #expect(run.output.contains("同分，需要加赛：1 一队、5 五队"))
    let order = ["优秀组织奖 · 十二队", "三等奖 · 六队 · 七队 · 九队", "二等奖 · 五队 · 四队", "一等奖 · 一队"]
    let places = order.map { run.output.firstRange(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())

    let replay = PipeRun(fixture.replay)
    #expect(replay.status == .code(0), "\(replay.error)")
    for row in Table.rows("../Fixtures/twelve-teams-places.txt", beside: #filePath) {
      #expect(replay.output.contains("第 \(row[0]) 名　\(row[1])　\(row[2]) 分\n"), "\(row)")
    }
    #expect(replay.output.contains("27. 决赛 抢答题 2 五队 错误 → 正确（王评委）：复核录音"))
    #expect(replay.output.contains("1. 决赛 必答题 1 一队 正确（李评委）"))
    #expect(replay.output.contains("裁定申诉 1（王评委、李评委）：维持原判"))
    #expect(
      replay.output.contains(
        "决赛 五队 155 = 100（基础分） + 10（判定 5） + -10（判定 27） + 20（更正判定 27） + 30（判定 32） "
          + "+ 15（判定 38） + -10（判定 46）"))
    #expect(replay.output.contains("各队得分等于计分明细之和"))
  }

  @Test func `sheets for host, judges and teams are printed as one page`() throws {
    let fixture = try ContestFixture("twelve-teams", questions: 400)
    let page = PipeRun(fixture.print).output
    for heading in ["流程单", "签到表", "主持人手卡", "评委题卡", "计分表", "成绩确认单", "赛事记录"] {
      #expect(page.contains(heading), "\(heading)")
    }
    let host = PipeRun(fixture.print + ["--sheet", "host"]).output
    #expect(host.contains("应当（"))
    #expect(!host.contains("答案："))
  }
}
