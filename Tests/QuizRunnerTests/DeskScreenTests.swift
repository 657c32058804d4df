import BigScreen
import ExamModel
import ExamTesting
import Testing

@testable import QuizRunner

/// What the desk tells the big screen.
@Suite struct DeskScreenTests {
  @Test func `the screen is told of every event, in order`() async throws {
    let scene = DeskScene()
    try await scene.run(["签到", "begin", "", "", "", "", "2", "判对", "公布"])
    #expect(
      scene.screen.views.map(\.scene) == [
        .welcome, .welcome, .rules, .rules, .question, .question, .question, .question, .question,
        .question,
      ])
    #expect(scene.screen.views.map { $0.answer != nil }.firstIndex(of: true) == 9)
  }

  @Test func `what the operator puts there stays until the contest goes on`() async throws {
    let scene = DeskScene()
    try await scene.run(["签到", "begin", "大屏 比分", "加 1 5 现场", "屏幕 黑屏", "screen auto", "大屏 规则", ""])
    #expect(
      scene.screen.views.map(\.scene).suffix(6) == [
        .scores, .scores, .blank, .rules, .rules, .rules,
      ])
  }

  @Test func `Enter puts the numbers on the screen when a team is to choose`() async throws {
    let scene = DeskScene()
    try await scene.run([
      "签到", "begin", "", "结束环节", "确认", "", "选 10 1", "", "", "判对", "公布", "", "放弃",
    ])
    let scenes = scene.screen.views.map(\.scene)
    #expect(scenes.suffix(3) == [.question, .board, .board])
  }

  @Test func `a screen that had ended is shown the contest again`() async throws {
    let scene = DeskScene()
    try await scene.run([
      "签到", .run { scene.screen.hasEnded = true }, .pause(.seconds(3)), "比分",
    ])
    #expect(scene.transcript.contains("大屏程序意外停止"))
    #expect(scene.screen.views.count == 3)
  }

  @Test func `while a clock runs and nobody types, the prompt stands still`() async throws {
    let scene = DeskScene()
    try await scene.run(["签到", "begin", "", "", "", "", .pause(.seconds(15)), "比分"])
    let prompts = scene.transcript.split(separator: "\n").filter { $0.hasPrefix("操作台>") }
    #expect(prompts.count == 8)
  }
}
