import ExamModel
import Glibc
import Testing

/// Bar: kill -9 of the desk at any instant loses no confirmed action, doubles none, and the scores
/// are those of the replay.
@Suite(.serialized) struct KilledContestTests {
  /// More rounds than the usual few: KAOSAI_KILL_ROUNDS=300.
  private static let rounds =
    getenv("KAOSAI_KILL_ROUNDS").flatMap { Int(String(cString: $0)) } ?? 8

  @Test func `after every kill each confirmed action is there once, in order`() throws {
    let fixture = try ContestFixture("twelve-teams", questions: 400)
    var chance = SeededGenerator(seed: 20_261_122)
    let begun = PipeRun(
      fixture.run, lines: ["签到", "比赛开始", "环节开始", "出题", "开始", "离开"])
    #expect(begun.status == .code(0))
    var stored: [String] = []
    var kills = 0
    for round in 0..<Self.rounds {
      let typed = (0..<15).map { step in
        (team: 1 + chance.number(below: 12), reason: "第\(round)轮第\(step)步")
      }
      let run = TerminalRun(fixture.run)
      try #require(run.wait(for: "操作台>") != nil, "round \(round)")
      // Commands and the clock: a running one must stop where the program died.
      run.type(typed.map { "加 \($0.team) 1 \($0.reason)\r" }.joined() + "继续\r")
      usleep(UInt32(chance.number(below: 60_000)))
      run.signal(SIGKILL)
      if run.end() == .signal(SIGKILL) { kills += 1 }

      let replay = PipeRun(fixture.replay)
      #expect(replay.status == .code(0), "round \(round): \(replay.error)")
      #expect(replay.output.contains("各队得分等于计分明细之和"), "round \(round)")
      let found = Self.reasons(in: replay.output)
      let news = Array(found.dropFirst(stored.count))
      #expect(Array(found.prefix(stored.count)) == stored, "round \(round): older ones changed")
      #expect(news == Array(typed.map(\.reason).prefix(news.count)), "round \(round)")
      let confirmed = typed.filter { run.screen.contains("1 分：\($0.reason)") }.count
      #expect((confirmed...confirmed + 1).contains(news.count), "round \(round)")
      stored = found
    }
    #expect(kills > 0)
  }

  /// The reasons of the events, in order.
  private static func reasons(in record: String) -> [String] {
    record.split(separator: "\n").prefix { !$0.hasPrefix("判定") && !$0.hasPrefix("比分") }
      .compactMap { line in
        guard let start = line.firstRange(of: "1 分：第") else { return nil }
        return String(line[line.index(before: start.upperBound)...])
      }
  }
}
