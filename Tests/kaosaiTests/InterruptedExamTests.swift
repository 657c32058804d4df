import Glibc
import Testing

/// Bar: whatever ends the program, what was confirmed is there, and the caller is told.
@Suite(.serialized) struct InterruptedExamTests {
  @Test func `Ctrl-C leaves the attempt open and exits with 130`() throws {
    let fixture = ExamFixture()
    let name = fixture.paper("小考", "time: 60s")
    let run = TerminalRun(fixture.exam(name))
    try #require(run.wait(for: "答案>") != nil)
    run.type("A\r")
    try #require(run.wait(for: "已保存：A") != nil)
    try #require(run.wait(for: "答案>") != nil)
    run.type("\u{3}")
    #expect(run.end() == .code(130))
    let again = TerminalRun(fixture.exam(name))
    try #require(again.wait(for: "已答 1 题") != nil)
  }

  @Test func `Ctrl-D leaves the attempt open`() throws {
    let fixture = ExamFixture()
    let name = fixture.paper()
    let run = TerminalRun(fixture.exam(name))
    try #require(run.wait(for: "答案>") != nil)
    run.type("\u{4}")
    try #require(run.wait(for: "已离开，未交卷") != nil)
    #expect(run.end() == .code(0))
  }

  @Test func `a hang-up leaves the attempt open`() throws {
    let fixture = ExamFixture()
    let name = fixture.paper()
    let run = TerminalRun(fixture.exam(name))
    try #require(run.wait(for: "答案>") != nil)
    run.type("A\r")
    try #require(run.wait(for: "已保存") != nil)
    try #require(run.wait(for: "答案>") != nil)
    run.signal(SIGHUP)
    #expect(run.end() != .stillRunning)
    let again = PipeRun(fixture.exam(name))
    #expect(again.output.contains("已恢复上次的作答：已答 1 题"))
  }

  @Test func `after Ctrl-Z and fg the exam goes on`() throws {
    let fixture = ExamFixture()
    let run = TerminalRun(fixture.exam(fixture.paper()))
    try #require(run.wait(for: "答案>") != nil)
    run.signal(SIGTSTP)
    usleep(200_000)
    run.signal(SIGCONT)
    usleep(100_000)
    run.type("B\r")
    #expect(run.wait(for: "已保存：B") != nil)
  }

  @Test func `standard input from nowhere leaves the attempt open`() {
    let fixture = ExamFixture()
    let run = PipeRun(fixture.exam(fixture.paper()))
    #expect(run.status == .code(0))
    #expect(run.output.contains("已离开，未交卷"))
  }

  @Test func `a closed standard output ends with 74 and loses nothing`() throws {
    let fixture = ExamFixture()
    let name = fixture.paper()
    let files = (
      open("/dev/null", O_RDONLY), open("/dev/full", O_WRONLY), open("/dev/null", O_WRONLY)
    )
    let process = BuiltProgram.spawn(
      fixture.exam(name), environment: BuiltProgram.environment, files: files)
    #expect(ExitStatus.of(process, within: 10) == .code(74))
    for file in [files.0, files.1, files.2] { close(file) }
    #expect(PipeRun(fixture.exam(name)).output.contains("已恢复上次的作答"))
  }
}
