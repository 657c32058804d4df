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
