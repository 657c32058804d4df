import Glibc
import Testing

@Suite struct ReviewCommandTests {
  private let fixture = ExamFixture()
  private var cards: StoredCards { StoredCards(path: fixture.store) }

  private func run(_ command: String..., lines: [String] = []) -> PipeRun {
    PipeRun(
      command + ["--banks", fixture.folder.path, "--store", fixture.store], lines: lines)
  }

  /// Practises three questions: one wrong, one right and one passed over.
  private func practise() {
    // The right option is 对的, wherever it stands; /n passes a question over.
    _ = run(
      "practice", "小题库", "--candidate", "1024", "--count", "3", "--seed", "5",
      lines: ["/n", "/n", "/n"])
  }

  @Test func `what was passed over comes back when it is due, and not before`() {
    practise()
    #expect(cards.count("learning_answers") == 3)
    #expect(run("review", "--candidate", "1024").output.contains("现在没有到期的错题。下一题 "))
    cards.makeDue()
    let review = run("review", "--candidate", "1024", lines: ["/q"])
    #expect(review.output.hasPrefix("错题本 · 复习 3 题"))
    #expect(run("review", "--candidate", "2048").output.contains("错题本是空的"))
  }

  @Test func `a forgotten question is asked once more in the session`() throws {
    practise()
    cards.makeDue()
    let terminal = TerminalRun(
      fixture.arguments("review", "--candidate", "1024", "--count", "1", "--seed", "1"))
    try #require(terminal.wait(for: "答案>") != nil)
    terminal.type("/n\r")
    try #require(terminal.wait(for: "错题本 · 刚才没记住的 1 题，再来一遍") != nil)
    try #require(terminal.wait(for: "答案>") != nil)
    terminal.type("/q\r")
    #expect(terminal.end() == .code(0))
  }

  @Test func `an answer that was judged survives a kill`() throws {
    let terminal = TerminalRun(
      fixture.arguments("practice", "小题库", "--candidate", "1024", "--count", "3"))
    try #require(terminal.wait(for: "答案>") != nil)
    terminal.type("A\r")
    try #require(terminal.wait(for: "依据：") != nil)
    terminal.signal(SIGKILL)
    _ = terminal.end()
    #expect(cards.count("learning_answers") == 1)
  }

  @Test func `nothing is kept of who wants no record`() {
    _ = run("practice", "小题库", "--no-record", lines: ["A", "B"])
    #expect(cards.count("learning_answers") == -1)
  }

  @Test func `an exam comes in once its answers may be shown`() {
    let open = fixture.paper(
      "公开", count: 4, "show: {score: after-submit, answers: after-submit}")
    let later = fixture.paper(
      "以后", count: 4, "window: 2020-01-01 09:00 / 2999-01-01 09:00")
    let never = fixture.paper("从不", count: 4, "show: {score: after-submit, answers: never}")
    for paper in [later, never] {
      _ = PipeRun(fixture.exam(paper), lines: ["/s", "y"])
      #expect(run("review", "--candidate", "c1").output.contains("错题本是空的"), "\(paper)")
    }
    _ = PipeRun(fixture.exam(open), lines: ["/s", "y"])
    _ = run("review", "--candidate", "c1")
    #expect(cards.count("learning_cards") == 4)
    _ = run("review", "--candidate", "c1")
    #expect(cards.count("learning_answers") == 4, "once only")
  }

  @Test func `an exam sat by roster comes in for its candidate alone`() {
    fixture.folder.write("准考证号,姓名,单位,口令\nc1,张三,甲,42\n", to: "名册.csv")
    let roster = ["--roster", fixture.folder.path + "/名册.csv", "--passcode", "42"]
    let paper = fixture.paper("名册考", count: 4, "show: {answers: after-submit}")
    _ = PipeRun(fixture.exam(paper) + roster, lines: ["/s", "y"])
    #expect(run("review", "--candidate", "c1").output.contains("错题本是空的"))
    #expect(cards.count("learning_cards") == 0)
    let wrong = PipeRun(
      fixture.arguments("review", "--candidate", "c1") + roster.dropLast() + ["43"])
    #expect(wrong.status == .code(77))
    _ = PipeRun(fixture.arguments("review", "--candidate", "c1") + roster)
    #expect(cards.count("learning_cards") == 4)
  }

  @Test func `secret questions are neither practised nor reviewed`() {
    let bank = ExamFixture.bank(questions: 6) + "保密：是\n"
    fixture.folder.write(bank, to: "banks/小题库.txt")
    let paper = fixture.paper("保密考", count: 6, "show: {answers: after-submit}")
    _ = PipeRun(fixture.exam(paper), lines: ["/s", "y"])
    _ = run("review", "--candidate", "c1")
    cards.makeDue()
    let review = run("review", "--candidate", "c1", lines: ["/q"])
    #expect(review.output.hasPrefix("错题本 · 复习 5 题"))
    let secret = run("practice", "--weak", "--candidate", "c1", "--count", "50", lines: [])
    #expect(secret.output.contains("5 题，其中新题"))
    for run in [review, secret] { #expect(!run.output.contains("第6件事")) }
  }

  @Test func `a question that its bank takes out of use is not asked any more`() {
    practise()
    cards.makeDue()
    let bank = ExamFixture.bank(questions: 12).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { $0.hasPrefix("编号：") ? "\($0)\n状态：停用" : String($0) }.joined(separator: "\n")
    fixture.folder.write(bank, to: "banks/小题库.txt")
    #expect(run("review", "--candidate", "1024").output.contains("错题本是空的"))
  }

  @Test func `cards go to Anki and come back`() {
    practise()
    let path = fixture.folder.path + "/cards.txt"
    let export = run("review", "--candidate", "1024", "--export", path)
    #expect(export.output == "已把 3 题写入 \(path)。\n")
    let text = TemporaryFolder.text(at: path)
    #expect(text.hasPrefix("#separator:tab\n#html:true\n#columns:Front\tBack\tTags\n"))
    #expect(text.contains("kaosai::q-") && text.contains("安全生产法::"))
    let mine = text + "试电前应当（　）。<br>A. 验电<br>B. 不验电\tA\t电工\n没有答案的一行\n"
    fixture.folder.write(mine, to: "cards.txt")
    let known = run("review", "--candidate", "1024", "--import", path)
    #expect(known.output.hasPrefix("新收进错题本 1 题，原来已有 3 题，另有 1 行"))
    let other = run("review", "--candidate", "2048", "--import", path)
    #expect(other.output.hasPrefix("新收进错题本 4 题，原来已有 0 题"))
    #expect(
      run("review", "--candidate", "2048", lines: ["/q"]).output.hasPrefix("错题本 · 复习 4 题"))
    fixture.folder.write("什么也不是\n", to: "cards.txt")
    #expect(run("review", "--candidate", "2048", "--import", path).status == .code(65))
  }

  @Test func `settings are kept, and too little history is not fitted`() {
    #expect(
      run("review", "--retention", "85", "--fuzz", "on").output
        == "记忆保持率设为 85%：一道题还记得的可能性降到 85% 时，就会再来复习。\n复习日期会略微错开。\n")
    #expect(run("review", "--retention", "99").status == .code(64))
    #expect(run("review", "--fit").output == "隔天复习还不到 300 次，暂用通用参数。\n")
  }
}
