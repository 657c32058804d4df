import Competition
import ExamModel
import ExamTesting
import Testing
import Wording

@testable import QuizRunner

@Suite struct DeskScreensTests {
  @Test func `a contest from signing in to the last award`() async throws {
    try await Screens.check("desk-contest") { language, width in
      let scene = DeskScene(language: language, width: width)
      try await scene.run([
        "3", "absent 9", "签到", "substitute 1 张三 王五", "draw 7", "", "", "", "抢2", "", "",
        .pause(Milliseconds(1284)), "抢 3", "1", "", "答案", "判错", "", "", "", "", .pause(.seconds(3)),
        "pause", "resume", .pause(.seconds(25)), "", "", "", "确认", "", "", "抢 2", "判对", "", "",
        "确认", "", "", "选 30 2", "nominate 1", "", "", "right", "", "pass", "放弃", "", "rulings", "",
        "授予 优秀组织奖 2", "", "", "", "leave",
      ])
      return scene.transcript
    }
  }

  @Test func `what was wrong is corrected, and everything is on record`() async throws {
    try await Screens.check("desk-corrections") { language, width in
      let scene = DeskScene(language: language, width: width)
      try await scene.run([
        "签到", "begin", "环节开始", "出题", "开始", "1", "判错", "undo", "判对", "更正 1 错",
        "更正 1 错 复核录音", "更正 9 对 x", "申诉 1 1 计时有误", "裁定 1 对 1", "裁定 1 对 2", "加 2 5 解释充分",
        "扣 3 10 场外提示", "redo 4", "撤销 2", "重做 1", "公布", "出题", "换题 题干有误", "作废 题干有误",
        "犯规 2 交头接耳", "封榜", "大屏 比分", "screen x", "揭榜", "scores",
      ])
      return scene.transcript
    }
  }

  @Test func `every command that lacks something says how it is written`() async throws {
    try await Screens.check("desk-usage") { language, width in
      let scene = DeskScene(language: language, width: width)
      let isChinese = language == .chinese
      let lines =
        isChinese
        ? [
          "抢", "指定", "题签", "选 30", "签到 甲", "缺席", "换人 3", "抽签 甲", "答对", "数", "犯规", "加 3",
          "扣", "更正 5", "申诉", "裁定 1", "授予 甲", "大屏", "开会", "帮助",
        ]
        : [
          "press", "nominate", "envelope", "choose 30", "present x", "absent", "substitute 3",
          "draw x", "correct", "count", "foul", "add 3", "deduct", "amend 5", "protest", "decide 1",
          "grant x", "screen", "meeting", "help",
        ]
      try await scene.run(lines.map { ScriptedInput.line($0) })
      return scene.transcript
    }
  }

  @Test func `coming back after a crash, with a clock that stopped`() async throws {
    try await Screens.check("desk-resume") { language, width in
      let scene = DeskScene(language: language, width: width)
      try await scene.run(["签到", "begin", "", "", "", "", "2", .pause(.seconds(5)), .end])
      scene.time.advance(by: .minutes(20))
      try await scene.run(["resume", .pause(.seconds(40)), "", "leave"])
      return scene.transcript
    }
  }

  @Test func `an event that cannot be stored does not happen`() async throws {
    try await Screens.check("desk-trouble") { language, width in
      let scene = DeskScene(language: language, width: width)
      try await scene.run([
        "签到", "begin",
        .run {
          scene.log.failure = .failed(path: "k", statement: "append", reason: "disk is full")
        },
        "加 1 10 现场", "scores", "加 1 10 现场", .unreadable(.notUTF8),
        .run { scene.screen.hasEnded = true }, .pause(.seconds(2)), "leave",
      ])
      #expect(scene.events.count { $0.hasPrefix("adjust") } == 1)
      return scene.transcript
    }
  }

  @Test func `in English no command, hint or question of the desk is Chinese`() async throws {
    let scene = DeskScene(language: .english)
    try await scene.run(["present", "draw", "help", "press", "amend", "screen", "x", "leave"])
    let said = scene.transcript.split(separator: "\n").filter { !$0.contains("desk>") }
    let names = scene.contest.teams.map(\.name) + [scene.contest.title]
    for line in said where !names.contains(where: line.contains) {
      #expect(line.unicodeScalars.allSatisfy { $0.value < 0x2E80 }, "\(line)")
    }
  }
}
