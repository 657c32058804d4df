import Glibc
import Testing

/// Bar: an exam ends at its deadline, and what is being typed then is no answer and no command.
@Suite(.serialized) struct TimedExamTests {
  @Test func `with no key pressed the exam submits itself at the deadline and ends`() throws {
    let fixture = ExamFixture()
    let run = TerminalRun(fixture.exam(fixture.paper("限时", "time: 2s")))
    let begun = try #require(run.wait(for: "答案>"))
    let told = try #require(run.wait(for: "时间到，已自动交卷"))
    #expect(abs(told - begun - 2) < 0.3)
    #expect(run.end() == .code(0))
  }

  @Test func `a half-typed line that is finished after the deadline becomes no answer`() throws {
    let fixture = ExamFixture()
    let run = TerminalRun(fixture.exam(fixture.paper("限时", "time: 1s")))
    try #require(run.wait(for: "答案>") != nil)
    run.type("A")
    try #require(run.wait(for: "时间到") != nil)
    try #require(run.wait(for: "请按回车继续") != nil)
    run.type("B\r")
    try #require(run.wait(for: "得分 0 / 10") != nil)
    #expect(run.end() == .code(0))
    #expect(!run.screen.contains("已保存"))
  }

  @Test func `a command that is finished after the deadline is not obeyed`() throws {
    let fixture = ExamFixture()
    let name = fixture.paper("限时", "time: 1s")
    let run = TerminalRun(fixture.exam(name))
    try #require(run.wait(for: "答案>") != nil)
    run.type("/q")
    try #require(run.wait(for: "请按回车继续") != nil)
    run.type("\r")
    #expect(run.end() == .code(0))
    #expect(!run.screen.contains("已离开"))
    let again = PipeRun(fixture.exam(name))
    #expect(again.status == .code(77))
  }

  @Test func `an answer in time is kept, marked and reviewed`() throws {
    let fixture = ExamFixture()
    let run = TerminalRun(fixture.exam(fixture.paper("限时", "time: 60s")))
    for _ in 0..<5 {
      try #require(run.wait(for: "答案>") != nil)
      run.type("a\r")
      try #require(run.wait(for: "已保存：A") != nil)
    }
    run.type("/s\r")
    try #require(run.wait(for: "已交卷") != nil)
    try #require(run.wait(for: "得分") != nil)
    #expect(run.end() == .code(0))
  }

  @Test func `waiting for a line takes no processor time`() throws {
    let fixture = ExamFixture()
    let run = TerminalRun(fixture.exam(fixture.paper("限时", "time: 60s")))
    try #require(run.wait(for: "答案>") != nil)
    let before = run.processorSeconds()
    usleep(3_000_000)
    #expect(run.processorSeconds() - before <= 0.02)
  }
}
