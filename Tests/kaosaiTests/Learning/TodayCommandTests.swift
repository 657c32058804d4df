import Testing

@Suite struct TodayCommandTests {
  private let fixture = ExamFixture(questions: 30)
  private var cards: StoredCards { StoredCards(path: fixture.store) }

  private func run(_ command: String..., lines: [String] = []) -> PipeRun {
    PipeRun(
      command + ["--banks", fixture.folder.path, "--store", fixture.store], lines: lines)
  }

  private static func stems(_ output: String) -> [Substring] {
    output.split(separator: "\n").filter { $0.hasPrefix("第") && $0.contains("件事") }
  }

  @Test func `five questions, what is due first`() {
    _ = run("practice", "--candidate", "1", "--count", "2", "--seed", "3", lines: ["/n", "/n"])
    cards.makeDue()
    let today = run("today", "--candidate", "1", lines: ["/n", "/n", "/n", "/n", "/n"])
    #expect(today.output.hasPrefix("每日一练 · 5 题，其中复习 2 题"))
    #expect(Set(Self.stems(today.output)).count == 5)
    #expect(today.output.hasSuffix("今日已完成，连续 1 天。\n"))
    #expect(cards.count("learning_answers") == 7)
  }

  @Test func `leaving nags nobody`() {
    let today = run("today", lines: ["/q"])
    #expect(today.status == .code(0))
    #expect(!today.output.contains("连续"))
    #expect(today.error.isEmpty)
  }

  @Test func `the shared question is the same for all, and its answer is not among it`() throws {
    let (first, second) = (run("today", "--share"), run("today", "--share", "--candidate", "9"))
    #expect(first.output == second.output)
    let halves = first.output.split(separator: "答案明天公布。", maxSplits: 1)
    try #require(halves.count == 2)
    #expect(!halves[0].contains("正确答案") && !halves[0].contains("依据"))
    #expect(halves[1].contains("正确答案：") && halves[1].contains("依据：《安全生产法》"))
    #expect(Self.stems(String(halves[0])) != Self.stems(String(halves[1])))
    #expect(!first.output.contains("\u{1B}"))
  }

  @Test func `secrets are never shared`() {
    let bank = "标题：密\n保密：是\n\n一、判断题\n\n1. 甲。\n答案：对\n"
    fixture.folder.write(bank, to: "banks/小题库.txt")
    #expect(run("today", "--share").status == .code(65))
  }

  @Test func `a week's quiz is sat once, in a series`() {
    fixture.paper("每周一测", count: 3, "attempts: unlimited")
    let quiz = run("today", "--week", "--candidate", "c1", lines: ["A", "A", "A", "/s", "y"])
    #expect(quiz.status == .code(0))
    #expect(quiz.output.contains("每周一测（20"))
    #expect(run("today", "--week", "--candidate", "c1").status == .code(77))
    let series = run("progress", "--series", "每周一测")
    #expect(series.output.contains("各期对比 · 每周一测"))
  }
}
