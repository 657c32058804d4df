import ExamModel
import Glibc
import Testing

/// Bar: kill -9 of the desk at any instant loses no confirmed action, doubles none, and the scores
/// are those of the replay.
@Suite(.serialized) struct KilledContestTests {
  /// More rounds than the usual few: KAOSAI_KILL_ROUNDS=300.
  private static let rounds =
    getenv("KAOSAI_KILL_ROUNDS").flatMap { Int(String(cString: $0)) } ?? 8

  /// Every kind of action; what does not fit the moment is refused and stores nothing.
  private static let actions: [@Sendable (Int) -> String] = [
    { _ in "出题" }, { _ in "读题" }, { _ in "开始" }, { "抢 \($0)" }, { _ in "判错" },
    { "抢 \($0 % 4 + 1)" },
    { _ in "暂停" }, { _ in "继续" }, { _ in "判对" }, { _ in "撤销" }, { _ in "重做" }, { _ in "公布" },
    { "更正 \($0) 错 复核录音" }, { "申诉 \($0) \($0) 计时有误" }, { "裁定 \($0) 维持" }, { "裁定 \($0) 不计" },
    { "加 \($0) 1 解释充分" }, { "扣 \($0) 1 场外提示" }, { _ in "出题" }, { "抢 \($0)" }, { _ in "换题 题干有误" },
    { "犯规 \($0) 交头接耳" }, { _ in "作废 题干有误" }, { _ in "公布" }, { _ in "封榜" }, { _ in "揭榜" },
    { _ in "撤销 3" }, { _ in "重做 2" }, { _ in "出题" }, { _ in "开始" }, { _ in "无人" }, { _ in "" },
    { _ in "" }, { _ in "继续" },
  ]

  @Test func `after every kill each confirmed action is there once, in order`() throws {
    let fixture = try ContestFixture("long-buzzer", questions: 800)
    var chance = SeededGenerator(seed: 20_261_122)
    let begun = PipeRun(fixture.run, lines: ["签到", "比赛开始", "环节开始", "离开"])
    #expect(begun.status == .code(0))
    var stored = Self.events(in: PipeRun(fixture.replay).output)
    var kinds: Set<String> = []
    var kills = 0
    for round in 0..<Self.rounds {
      let from = chance.number(below: Self.actions.count)
      let typed = (0..<30).map { step in
        Self.actions[(from + step) % Self.actions.count](1 + chance.number(below: 4))
      }
      let run = TerminalRun(fixture.run)
      try #require(run.wait(for: "操作台>") != nil, "round \(round)")
      run.type(typed.map { $0 + "\r" }.joined())
      usleep(UInt32(chance.number(below: 60_000)))
      run.signal(SIGKILL)
      if run.end() == .signal(SIGKILL) { kills += 1 }

      let replay = PipeRun(fixture.replay)
      #expect(replay.status == .code(0), "round \(round): \(replay.error)")
      #expect(replay.output.contains("各队得分等于计分明细之和"), "round \(round)")
      let found = Self.events(in: replay.output)
      #expect(Array(found.prefix(stored.count)) == stored, "round \(round): older ones changed")
      let confirmed = Self.confirmed(on: run.screen)
      for (number, text) in confirmed {
        #expect(
          found.indices.contains(number - 1) && found[number - 1] == text,
          "round \(round): \(number). \(text)")
      }
      // What was stored and could not be told any more: one event, and that the desk was restarted.
      let last = confirmed.last?.number ?? stored.count + 1
      #expect(found.count - last <= 1, "round \(round)")
      kinds.formUnion(confirmed.map { String($0.text.prefix(4)) })
      stored = found
    }
    #expect(kills > 0)
    if Self.rounds >= 100 { #expect(kinds.count >= 20, "\(kinds.sorted())") }
  }

  /// The events of a record, without times and marks.
  private static func events(in record: String) -> [String] {
    record.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      .prefix { !$0.isEmpty }
      .map { line in
        let words = line.split(separator: " ", maxSplits: 2)
        let text = words.count == 3 ? String(words[2]) : ""
        return text.hasSuffix("（已撤销）") ? String(text.dropLast("（已撤销）".count)) : text
      }
  }

  /// What the desk has confirmed, each with its number: whole lines only.
  private static func confirmed(on screen: String) -> [(number: Int, text: String)] {
    let lines = screen.split(separator: "\r\n", omittingEmptySubsequences: false).dropLast()
    return lines.compactMap { whole in
      var line = whole
      // What was typed ahead has been echoed before: the answer follows its prompt.
      while let prompt = line.firstRange(of: "操作台> ") { line = line[prompt.upperBound...] }
      guard let point = line.firstRange(of: ". "), let number = Int(line[..<point.lowerBound])
      else { return nil }
      return (number, String(line[point.upperBound...]))
    }
  }
}
