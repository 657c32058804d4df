import ExamModel
import ExamSession
import ExamTesting
import Testing

@testable import QuizRunner

@Suite struct ExamDialogueTests {
  private let first = Slot(item: 0)
  private let second = Slot(item: 1)
  private let judgement = [SampleQuestions.judgement]

  // MARK: What is stored

  @Test func `every answer is stored before it is confirmed`() async throws {
    let scene = ExamScene()
    var storedWhenConfirmed: [Int] = []
    try await scene.run([
      "B", .run { storedWhenConfirmed.append(scene.session?.responses.count ?? 0) }, "AC",
      .run { storedWhenConfirmed.append(scene.session?.responses.count ?? 0) },
    ])
    #expect(storedWhenConfirmed == [1, 2])
    #expect(
      scene.actions == [
        .started, .shown(first), .answered(first, .choices([1])), .shown(second),
        .answered(second, .choices([0, 2])), .shown(Slot(item: 2)), .left,
      ])
  }

  @Test func `what cannot be an answer, or a command, stores nothing`() async throws {
    let scene = ExamScene()
    try await scene.run(["z", "ab", "", "/x", "/h", "/t", "/o", .unreadable(.notUTF8), "/g 77"])
    #expect(scene.actions == [.started, .shown(first), .left])
  }

  @Test func `a composite is answered part by part`() async throws {
    let scene = ExamScene([SampleQuestions.composite])
    try await scene.run(["B", "对", "/s"])
    #expect(
      scene.session?.responses == [
        Slot(item: 0, part: 0): .choices([1]), Slot(item: 0, part: 1): .truth(true),
      ])
    #expect(scene.session?.state == .submitted)
    #expect(scene.count("较大事故") == 1)
    #expect(scene.count("仓库") == 1)
  }

  // MARK: Leaving and coming back

  @Test func `the end of the input leaves and never submits`() async throws {
    let scene = ExamScene(judgement)
    #expect(try await scene.run(["对", .end]) == .success(.left))
    #expect(scene.session?.state == .inProgress)
    #expect(scene.actions.last == .left)
  }

  @Test func `the end of the input at a confirmation does not submit either`() async throws {
    let scene = ExamScene()
    #expect(try await scene.run(["/s", .end]) == .success(.left))
    #expect(scene.session?.state == .inProgress)
  }

  @Test func `who comes back finds form, answers and the right time left`() async throws {
    let scene = ExamScene()
    try await scene.run(["B", .pause(.minutes(4)), "/q"])
    scene.time.advance(by: .minutes(6))
    try await scene.run(["/t", "/g 1", .end])
    #expect(scene.count("剩余 50:00（10:00 自动交卷）") == 1)
    #expect(scene.count("当前答案：B") == 1)
    #expect(scene.count("已恢复上次的作答：已答 1 题。") == 1)
    #expect(scene.actions.filter { $0 == .resumed }.count == 1)
  }

  @Test func `ctrl-c leaves the attempt open`() async throws {
    let scene = ExamScene()
    #expect(try await scene.run(["B", .interrupted]) == .failure(.interrupted))
    #expect(scene.actions.last == .left)
    #expect(scene.session?.state == .inProgress)
    #expect(scene.count("已离开，未交卷") == 1)
  }

  @Test(arguments: 0..<12)
  func `nobody reads any more: the attempt is left open, at whatever line`(writes: Int) async throws
  {
    let scene = ExamScene()
    scene.writesLeft = writes
    let end = try await scene.run(["B", "AC", "对", "/s", "y", "/o", "/h", "/t"])
    #expect(end == .failure(.terminalClosed))
    #expect(scene.session?.state == .inProgress)
    #expect(scene.actions.last == .left)
  }

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

  // MARK: What is shown

  @Test func `feedback at once withholds what is secret`() async throws {
    var secret = SampleQuestions.judgement
    secret.isSecret = true
    let scene = ExamScene([secret]) {
      $0.show = ShowPolicy(score: .immediate, answers: .immediate)
    }
    try await scene.run(["错", .end])
    #expect(scene.count("得 0/2 分") == 1)
    #expect(scene.count("正确答案") == 0)
    #expect(scene.count("第二十四条") == 0)
    #expect(scene.count("保密") == 1)
  }

  @Test func `the mark at once without the key, and the key without the mark`() async throws {
    let mark = ExamScene(judgement) { $0.show = ShowPolicy(score: .immediate, answers: .never) }
    try await mark.run(["错", .end])
    #expect(mark.count("得 0/2 分") == 1)
    #expect(mark.count("正确答案") == 0)
    let key = ExamScene(judgement) { $0.show = ShowPolicy(score: .never, answers: .immediate) }
    try await key.run(["错", .end])
    #expect(key.count("得 0/2 分") == 0)
    #expect(key.count("正确答案：对") == 1)
  }

  @Test func `nothing of the key is shown before the end where the paper does not say so`()
    async throws
  {
    let scene = ExamScene(judgement)
    try await scene.run(["错", "/o", "/h", "/c", "/g 1", .end])
    for text in ["正确", "第二十四条", "得 "] { #expect(scene.count(text) == 0) }
  }

  @Test func `escape codes in names, questions and typed lines do not reach the terminal`()
    async throws
  {
    var bad = SampleQuestions.single
    bad.stem = "题\u{1B}[2J干"
    bad.options[0] = "\u{202E}甲"
    let scene = ExamScene([bad])
    scene.candidate.name = "\u{1B}]0;x\u{7}张三"
    try await scene.run(["/\u{1B}[31mx", .end])
    let output = scene.terminal.output.unicodeScalars
    #expect(!output.contains { $0.value < 32 && $0 != "\n" || $0.value == 0x202E })
  }

  @Test func `an attempt whose steps are none has no dialogue`() throws {
    let scene = ExamScene()
    var attempt = try scene.attempt()
    attempt.steps = []
    #expect(
      ExamDialogue(
        attempt: attempt, paper: scene.paper,
        page: Page(terminal: ScriptedTerminal([]), width: ScreenWidth.of), words: scene.words,
        log: scene.log, time: scene.time) == nil)
  }
}
