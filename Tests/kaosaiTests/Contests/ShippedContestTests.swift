import ExamModel
import ExamTesting
import Testing

/// Bar: who knows nothing but what the desk says comes to the end of every contest that is shipped.
@Suite struct ShippedContestTests {
  private static let contests = ["基础分一百", "指定答题", "八队对抗", "读题抢答", "三场预赛", "金海杯"]
  private static let banks = TextFile.path("../../../question-banks", beside: #filePath)

  @Test(arguments: contests)
  func `whoever follows the hints comes to the last award`(name: String) throws {
    let folder = TemporaryFolder()
    func command(_ words: String...) -> [String] {
      words + ["--banks", Self.banks, "--store", folder.path + "/kaosai.sqlite"]
    }
    let run = TerminalRun(command("contest", "run", name, "--seed", "3"), columns: 120)
    var guest = ContestGuest(seed: 11)
    for _ in 0..<3000 {
      try #require(run.wait(for: "操作台>", within: 20) != nil)
      guard let answer = guest.answer(to: run.screen.suffix(2500)) else { break }
      run.type(answer + "\r")
    }
    #expect(run.screen.contains("比赛已经结束"), "\(run.screen.suffix(300))")
    #expect(run.screen.contains("一等奖 · "))
    run.type("离开\r")
    #expect(run.end() == .code(0))

    let replay = PipeRun(command("contest", "replay", name))
    #expect(replay.status == .code(0), "\(replay.error)")
    #expect(replay.output.contains("各队得分等于计分明细之和"))
    #expect(replay.output.contains("第 1 名"))
    let sheet = PipeRun(command("contest", "print", name, "--sheet", "confirmation")).output
    #expect(sheet.contains("成绩确认单") && sheet.contains("<td>1</td>"))
    let board = PipeRun(command("board", name))
    #expect(board.status == .code(0) && board.output.contains("最终名次"))
  }
}

/// Somebody at the desk who does what the last hint says.
private struct ContestGuest {
  private var chance: SeededGenerator
  private var extras: [String] = []
  private var count = 0

  init(seed: UInt64) { chance = SeededGenerator(seed: seed) }

  /// What to type next; nil where the contest is over.
  mutating func answer(to screen: Substring) -> String? {
    count += 1
    let lines = screen.split(separator: "\r\n").filter { !$0.hasPrefix("操作台>") }
    guard let hint = lines.last else { return "" }
    if let extra = extras.popLast() { return extra }
    if hint.contains("比赛已经结束") { return nil }
    // Now and then something out of order, as on every stage.
    switch count {
    case 40: extras = ["重做", "撤销"]
    case 60: extras = ["裁定 1 维持", "申诉 1 1 计时有误", "比分"]
    case 80: extras = ["扣 1 5 场外提示", "加 2 5 解释充分"]
    default: break
    }
    let isRefused = lines.suffix(3).contains { $0.contains("不能答本题") }
    return isRefused && hint.contains("全错") ? "全错" : next(hint)
  }

  private mutating func next(_ hint: Substring) -> String {
    let seat = 1 + chance.number(below: 6)
    if hint.contains("抢 3") { return "抢 \(seat)" }
    if hint.contains("判对、判错") { return chance.number(below: 3) == 0 ? "判错" : "判对" }
    if hint.contains("答对 1 3 5") { return "答对 \(seat)" }
    if hint.contains("数 12") { return "数 \(chance.number(below: 8))" }
    if hint.contains("选 30 2") {
      let value = [10, 20, 30, 40, 50, 60][chance.number(below: 6)]
      return chance.number(below: 5) == 0 ? "放弃" : "选 \(value) \(1 + chance.number(below: 6))"
    }
    if hint.contains("题签 2") { return "题签 \(1 + chance.number(below: 8))" }
    return ""
  }
}
