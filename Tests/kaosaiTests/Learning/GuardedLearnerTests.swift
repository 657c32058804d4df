import Testing

/// An exam sat by roster shows nothing to somebody who only typed its candidate's number.
@Suite struct GuardedLearnerTests {
  private let fixture = ExamFixture(questions: 8)
  private var cards: StoredCards { StoredCards(path: fixture.store) }
  private var roster: [String] { ["--roster", fixture.folder.path + "/名册.csv"] }
  private var passcode: [String] { ["--passcode", "42"] }

  /// c1 sits by roster, and takes the exam into the reviews with the passcode.
  private func sit() {
    fixture.folder.write("准考证号,姓名,单位,口令\nc1,张三,甲,42\nc2,李四,甲,\n", to: "名册.csv")
    let paper = fixture.paper("名册考", count: 4, "show: {answers: after-submit}")
    for person in [["c1"] + passcode, ["c2"]] {
      _ = PipeRun(
        fixture.exam(paper, candidate: person[0]) + roster + person.dropFirst(), lines: ["/s", "y"])
    }
    _ = run(["review", "--candidate", "c1"] + roster + passcode, lines: ["/q"])
    cards.makeDue()
  }

  private func run(_ command: [String], lines: [String] = []) -> PipeRun {
    PipeRun(command + ["--banks", fixture.folder.path, "--store", fixture.store], lines: lines)
  }

  @Test(
    arguments: [
      ["review"], ["review", "--export", "OUT"], ["review", "--import", "OUT"],
      ["review", "--retention", "80"], ["review", "--fit"], ["today"], ["progress"],
      ["progress", "--json"], ["progress", "--export", "OUT"], ["progress", "--erase", "--yes"],
      ["practice", "--weak"], ["practice", "--weak", "--no-record"],
      ["practice", "--goal", "名册考"],
    ])
  func `a number alone is refused, the passcode opens`(command: [String]) {
    sit()
    let path = fixture.folder.path + "/out"
    let named = command.map { $0 == "OUT" ? path : $0 } + ["--candidate", "c1"]
    let terminal = TerminalRun(
      named + ["--banks", fixture.folder.path, "--store", fixture.store])
    #expect(terminal.end() == .code(77))
    #expect(terminal.screen.contains("只有本人能看"))
    #expect(!terminal.screen.contains("件事") && !terminal.screen.contains("安全生产法"))
    #expect(TemporaryFolder.text(at: path).isEmpty)
    #expect(cards.count("learning_cards") == 4)
    if !command.contains("--import") {
      let own = run(named + roster + passcode, lines: ["/q"])
      #expect(own.status == .code(0), "\(own.error)")
    }
  }

  @Test func `nor does the number in the environment open the menu's entries`() throws {
    sit()
    let terminal = TerminalRun(
      ["--banks", fixture.folder.path, "--store", fixture.store],
      environment: ["KAOSAI_CANDIDATE": "c1"])
    for entry in ["5", "6", "7"] {
      terminal.type("\(entry)\r")
      try #require(terminal.wait(for: "只有本人能看") != nil)
    }
    #expect(!terminal.screen.contains("件事"))
    terminal.type("9\r")
    _ = terminal.end()
  }

  @Test func `a mentor sees nothing of the exam`() {
    sit()
    fixture.folder.write("师傅,徒弟\n老王,c1\n", to: "结对.csv")
    let pairs = run(["progress", "--pairs", fixture.folder.path + "/结对.csv", "--json"])
    #expect(pairs.output.contains("\"answers\": 0") && pairs.output.contains("\"due\": 0"))
  }

  @Test func `a roster without passcodes vouches for nobody`() {
    sit()
    let review = run(["review", "--candidate", "c2"] + roster)
    #expect(review.output.contains("错题本是空的"))
    #expect(cards.count("learning_cards") == 4)
  }

  @Test func `a wrong passcode is refused, and others go on with theirs`() {
    sit()
    let wrong = run(["progress", "--candidate", "c1", "--passcode", "43"] + roster)
    #expect(wrong.status == .code(77))
    #expect(run(["progress", "--candidate", "c3"]).status == .code(0))
    #expect(run(["today"], lines: ["/q"]).status == .code(0))
  }
}
