import ExamModel
import ExamSession
import ExamTesting
import Testing

@testable import QuizRunner

@Suite struct ExamDialogueStoreTests {
  private let first = Slot(item: 0)
  private let second = Slot(item: 1)

  // MARK: The store
  @Test(arguments: [StoreError.full(path: "考试.sqlite"), .locked(path: "考试.sqlite")])
  func `an answer that cannot be stored is not confirmed, and the next try is`(
    error: StoreError
  ) async throws {
    let scene = ExamScene()
    // Appended so far: shown, answered, shown; the fourth is the second answer.
    scene.log.fail(.append, call: 4, with: error)
    try await scene.run(["B", "AC", "AC", .end])
    #expect(scene.count("未保存！") == 1)
    #expect(scene.count("考试.sqlite") == 1)
    #expect(scene.count("已保存：AC") == 1)
    #expect(scene.session?.responses[second] == .choices([0, 2]))
  }

  @Test func `anything else that cannot be stored can be tried again too`() async throws {
    for (line, action) in [
      ("/n", StepAction.shown(second)), ("/m", .flagged(first)), ("/s", .submitted),
    ] {
      let scene = ExamScene()
      scene.log.fail(.append, call: 2, with: .locked(path: "x"))
      let script: [ScriptedInput] =
        line == "/s" ? ["/s", "y", "/s", "y"] : [.line(line), .line(line)]
      try await scene.run(script)
      #expect(scene.count("没有成功，请再试一次。") == 1, "\(line)")
      #expect(scene.actions.contains(action), "\(line)")
    }
  }

  @Test func `a question that cannot be shown after an answer costs neither answer nor exam`()
    async throws
  {
    let scene = ExamScene()
    scene.log.fail(.append, call: 3, with: .locked(path: "x"))
    try await scene.run(["B", "/n", "AC", .end])
    #expect(scene.count("已保存：B") == 1)
    #expect(scene.count("没有成功") == 1)
    #expect(scene.session?.responses == [first: .choices([1]), second: .choices([0, 2])])
  }

  @Test func `a store that fails at the very beginning ends the dialogue`() async throws {
    let scene = ExamScene()
    scene.log.fail(.append, call: 1, with: .full(path: "x"))
    #expect(try await scene.run(["B"]) == .failure(.store(.full(path: "x"))))
  }

  // MARK: Others at the same attempt
  @Test func `an attempt that goes on elsewhere takes no more answers here`() async throws {
    let scene = ExamScene()
    let end = try await scene.run([scene.elsewhere(.resumed), "B", "AC"])
    #expect(end == .failure(.movedOn))
    #expect(scene.session?.responses.isEmpty == true)
    #expect(scene.count("已在另一处继续") == 1)
    #expect(scene.terminal.scriptLeft == 1)
  }

  @Test func `minutes given meanwhile count at once, also at the deadline`() async throws {
    let scene = ExamScene()
    try await scene.run([
      .pause(.minutes(59)), scene.elsewhere(.extended(.minutes(10))), .deadline(isMidLine: false),
      .pause(.minutes(5)), "B", .end,
    ])
    #expect(scene.session?.state == .inProgress)
    #expect(scene.session?.responses == [first: .choices([1])])
    #expect(scene.count("考试时间延长 10 分钟") == 1)
  }

  @Test func `a void attempt takes no answer, whatever is typed`() async throws {
    for line in ["B", "/s", "/q", "/n", ""] {
      let scene = ExamScene()
      #expect(
        try await scene.run([scene.elsewhere(.voided("替考")), .line(line)]) == .success(.finished))
      #expect(scene.actions.last == .voided("替考"))
      #expect(scene.count("作废。原因：替考") == 1)
      #expect(scene.count("得分") == 0)
    }
  }
}
