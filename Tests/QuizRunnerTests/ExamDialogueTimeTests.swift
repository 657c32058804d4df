import ExamModel
import ExamSession
import ExamTesting
import Testing

@testable import QuizRunner

@Suite struct ExamDialogueTimeTests {
  private let first = Slot(item: 0)
  private let judgement = [SampleQuestions.judgement]

  // MARK: Time
  @Test func `at the deadline the attempt submits itself`() async throws {
    let scene = ExamScene()
    #expect(try await scene.run(["B", .deadline(isMidLine: false)]) == .success(.finished))
    #expect(scene.session?.state == .expired)
    #expect(scene.session?.finishedAt == scene.time.now().wall)
    #expect(scene.count("时间到，已自动交卷（10:00）") == 1)
    #expect(scene.count("请按回车") == 0)
    #expect(scene.terminal.scriptLeft == 0)
  }

  @Test func `a half-typed line at the deadline is no answer to anything`() async throws {
    let scene = ExamScene()
    try await scene.run(["B", .deadline(isMidLine: true), "AC"])
    #expect(scene.session?.responses == [first: .choices([1])])
    #expect(scene.session?.late.isEmpty == true)
    #expect(scene.count("请按回车继续") == 1)
    // Nobody presses Enter: the program does not wait for ever.
    let patient = ExamScene()
    try await patient.run([.deadline(isMidLine: true), .pause(.minutes(5))])
    #expect(patient.session?.state == .expired)
    #expect(patient.time.now().boot == ManualTime().now().boot + .minutes(61))
  }

  @Test func `each warning comes once, when it is due`() async throws {
    let scene = ExamScene()
    try await scene.run([
      .pause(.minutes(31)), "B", "AC", .pause(.minutes(25)), "对", .pause(.minutes(3)),
      .pause(.seconds(59)), "/q",
    ])
    #expect(scene.count("考试时间已过半，剩余 30:00") == 1)
    #expect(scene.count("提醒：剩余 5 分钟") == 1)
    #expect(scene.count("提醒：剩余 1 分钟") == 1)
    scene.time.advance(by: .seconds(-10))
    try await scene.run(["/q"])
    #expect(scene.count("提醒：") == 3)
  }

  @Test func `under the active clock the record shows every ten seconds that somebody is there`()
    async throws
  {
    let scene = ExamScene { $0.clock = .active }
    try await scene.run([.pause(.seconds(35)), "B", .end])
    #expect(scene.actions.filter { $0 == .present }.count == 3)
    #expect(scene.session?.responses == [first: .choices([1])])
    // A store that fails is asked again after ten seconds, not at once.
    let failing = ExamScene { $0.clock = .active }
    failing.log.fail(.append, call: 2, with: .locked(path: "x"))
    try await failing.run([.pause(.seconds(25)), "B", .end])
    #expect(failing.actions.filter { $0 == .present }.count == 1)
    #expect(failing.session?.responses == [first: .choices([1])])
  }

  @Test func `a yes typed over a warning confirms, and answers nothing`() async throws {
    let scene = ExamScene(judgement + [SampleQuestions.single])
    try await scene.run([
      .pause(.minutes(29)), "/s", .pause(.minutes(2)), "y",
    ])
    #expect(scene.session?.state == .submitted)
    #expect(scene.session?.responses.isEmpty == true)
  }

  /// A terminal on which a line takes an hour from the keyboard to the dialogue.
  private final class SlowTerminal: LineTerminal {
    let isInteractive = false
    let width = 80
    let hasColour = false
    var output = ""
    let time: ManualTime

    init(time: ManualTime) { self.time = time }

    func write(_ text: String) throws(TerminalClosed) { output += text }
    func readLine(_ request: LineRequest) async -> LineInput {
      time.advance(by: .minutes(61))
      return .line("B")
    }
  }

  @Test func `an answer that arrives too late is told and kept as evidence`() async throws {
    let scene = ExamScene()
    let terminal = SlowTerminal(time: scene.time)
    var dialogue = try #require(
      ExamDialogue(
        attempt: try scene.attempt(), paper: scene.paper,
        page: Page(terminal: terminal, width: ScreenWidth.of), words: scene.words, log: scene.log,
        time: scene.time))
    #expect(try await dialogue.run(isResumed: false) == .finished)
    #expect(scene.session?.responses.isEmpty == true)
    #expect(scene.session?.late == [first: .choices([1])])
    #expect(terminal.output.contains("时间已到，最后这个答案（B）只作记录，不计分。"))
    #expect(terminal.output.contains("时间到，已自动交卷（10:00）"))
    #expect(!terminal.output.contains("已保存"))
  }

  @Test func `leaving after the deadline shows the end instead`() async throws {
    let scene = ExamScene(judgement)
    try await scene.run(["对", "/q"])
    scene.time.advance(by: .minutes(61))
    #expect(try await scene.run(["/q"]) == .success(.finished))
    #expect(scene.session?.state == .expired)
    #expect(scene.count("得分 2 / 2") == 1)
  }

  // MARK: Submitting
  @Test func `with something open it asks, and takes nothing but a yes`() async throws {
    for refusal in ["n", "", "否", "s", "/s", "交卷"] {
      let scene = ExamScene()
      try await scene.run(["/s", .line(refusal), .end])
      #expect(scene.session?.state == .inProgress, "\(refusal)")
      #expect(scene.count("未交卷，继续作答。") == 1, "\(refusal)")
    }
    for yes in ["y", "Y", "ｙ", "yes", "是", "是的", "确认", " y "] {
      let scene = ExamScene()
      try await scene.run(["/s", .line(yes)])
      #expect(scene.session?.state == .submitted, "\(yes)")
    }
  }

  @Test func `with everything answered and nothing flagged it does not ask`() async throws {
    let scene = ExamScene(judgement)
    #expect(try await scene.run(["对", "交卷"]) == .success(.finished))
    #expect(scene.count("确认交卷") == 0)
    let flagged = ExamScene(judgement)
    try await flagged.run(["/m", "对", "/s", "y"])
    #expect(flagged.count("1 题已标记") == 1)
  }

  @Test func `too early it says so before it asks`() async throws {
    let scene = ExamScene { $0.earliestSubmit = .minutes(30) }
    try await scene.run(["/s", .pause(.minutes(29)), "/s", .end])
    #expect(scene.count("请再等 30 分钟") == 1)
    #expect(scene.count("请再等 1 分钟") == 1)
    #expect(scene.count("确认交卷") == 0)
  }
}
