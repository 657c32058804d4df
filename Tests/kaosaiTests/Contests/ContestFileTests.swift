import ExamModel
import Tables
import Testing

/// Contests as files: made, checked, with their teams in a spreadsheet.
@Suite struct ContestFileTests {
  private static let rows = [
    ["队名", "单位", "类别", "队员", "替补"],
    ["城关镇代表队", "城关镇", "镇区街道", "张三、李四", "王五"],
    ["公安局代表队", "公安局", "市直机关", "赵六，孙七", ""],
  ]

  private func check(_ teams: String, _ rounds: String, _ files: [(String, [UInt8])] = [])
    -> PipeRun
  {
    let fixture = ExamFixture(questions: 60)
    for (name, bytes) in files { fixture.folder.write(bytes, to: name) }
    fixture.folder.write(
      Array("title: 赛\nteams: \(teams)\nrounds:\n\(rounds)".utf8), to: "赛.yaml")
    return PipeRun(fixture.arguments("contest", "check", fixture.folder.path + "/赛.yaml"))
  }

  @Test func `teams come from a spreadsheet as they do from comma-separated text`() throws {
    let sheet = SheetDraft(name: "名单", rows: Self.rows.map { $0.map { .text($0) } })
    let text = Self.rows.map { $0.joined(separator: ",") }.joined(separator: "\n")
    let files = [
      ("名单.xlsx", try WorkbookWriter.bytes(of: [sheet])), ("名单.csv", Array(text.utf8)),
    ]
    let round = "  - {kind: 必答题, questions: 1, members: 2}\n  - {kind: 加赛题, questions: 5}\n"
    for (name, _) in files {
      let run = check(name, round, files)
      #expect(run.status == .code(0), "\(name): \(run.error)\(run.output)")
      #expect(run.output.contains("2 队"), "\(name)")
    }
  }

  @Test func `a round that the banks cannot fill is named with line and column`() {
    let run = check(
      "[甲, 乙]",
      "  - {kind: 加赛题, questions: 3}\n  - {kind: 必答题, questions: 2}\n"
        + "  - {kind: 抢答题, questions: 90}\n")
    #expect(run.status == .code(65))
    #expect(run.output.contains("赛.yaml:4:5 few-tiebreaks 决赛只有 3 道加赛题"))
    #expect(run.output.contains("赛.yaml:6:5 cannot-fill 决赛“抢答题”需要 108 道题"))
  }

  @Test(arguments: ["zh", "en"])
  func `a new contest explains its keys, and is sound`(language: String) {
    let fixture = ExamFixture(questions: 300)
    let path = fixture.folder.path + "/新赛.yaml"
    let made = PipeRun(
      fixture.arguments("contest", "new", path, "--title", "新赛", "--teams", "甲队、乙队、丙队")
        + ["--lang", language])
    #expect(made.status == .code(0), "\(made.error)")
    let text = fixture.folder.text(of: "新赛.yaml")
    #expect(text.contains(language == "zh" ? "# 基础分：" : "# what each team begins with"))
    #expect(text.contains("early-press"))
    let run = PipeRun(fixture.arguments("contest", "check", path))
    #expect(run.status == .code(0), "\(run.output)\(run.error)")
  }

  @Test func `the scores of a contest are a board, frozen ones as they were`() throws {
    let fixture = try ContestFixture("twelve-teams", questions: 400)
    let board = fixture.exam.arguments("board", "twelve-teams")
    #expect(PipeRun(board).status == .code(66))
    _ = PipeRun(fixture.run, lines: ["缺席 12", "签到", "比赛开始", "加 3 20 现场"])
    let seen = PipeRun(board)
    #expect(seen.output.contains("十二队综合赛 · 决赛"))
    #expect(seen.output.contains("1  120  三队  +20\n") && !seen.output.contains("十二队\n"))
    _ = PipeRun(fixture.run, lines: ["封榜", "加 5 50 现场"])
    let frozen = PipeRun(board)
    #expect(frozen.output.contains("封榜") && !frozen.output.contains("150"))
    #expect(PipeRun(board + ["--json"]).output.contains("\"封榜\""))
    let watched = PipeRun(board + ["--watch", "1"], lines: [""])
    #expect(watched.output.contains("三队"))
  }
}
