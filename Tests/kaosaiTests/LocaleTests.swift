import Testing

/// Bar: it works whatever the locale is, and writes no escape codes where no terminal is.
@Suite struct LocaleTests {
  @Test(arguments: [
    ["LANG": "C"], ["LANG": "zh_CN.UTF-8"], ["LC_ALL": "POSIX"], [:],
  ])
  func `Chinese is spoken and counted where nothing says English`(variables: [String: String]) {
    let fixture = ExamFixture()
    let run = PipeRun(
      fixture.exam(fixture.paper()), lines: ["a", "/q"],
      environment: variables.merging(["KAOSAI_LANG": ""]) { $1 })
    #expect(run.output.contains("已保存：A"))
    #expect(!run.output.contains("\u{1B}"))
    #expect(!run.output.contains("?") && !run.output.contains("\u{FFFD}"))
  }

  @Test func `English is spoken where the locale says so`() {
    let fixture = ExamFixture()
    let run = PipeRun(
      fixture.exam(fixture.paper()), lines: ["a", "/q"],
      environment: ["LANG": "en_GB.UTF-8", "KAOSAI_LANG": ""])
    #expect(run.output.contains("Saved: A"))
  }

  @Test func `no line is wider than a terminal of 40 columns`() throws {
    let fixture = ExamFixture()
    let run = TerminalRun(
      fixture.exam(fixture.paper()), environment: ["NO_COLOR": "1"], columns: 40)
    try #require(run.wait(for: "答案>") != nil)
    run.type("/h\r")
    try #require(run.wait(for: "本帮助") != nil)
    for line in run.screen.split(whereSeparator: \.isNewline) {
      let columns = line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
      #expect(columns <= 40, "\(line)")
    }
    #expect(!run.screen.contains("\u{1B}"))
  }

  @Test func `NO_COLOR keeps a terminal free of escape codes`() throws {
    let fixture = ExamFixture()
    let run = TerminalRun(fixture.exam(fixture.paper()), environment: ["NO_COLOR": "1"])
    try #require(run.wait(for: "答案>") != nil)
    #expect(!run.screen.contains("\u{1B}"))
  }
}
