import Testing

@Suite struct CommandLineTests {
  @Test func `the version is one line`() {
    let run = PipeRun(["--version"])
    #expect(run.output == "kaosai 0.1.0\n")
    #expect(run.error.isEmpty)
    #expect(run.status == .code(0))
    #expect(PipeRun(["--lang", "en", "--version"]).output == run.output)
  }

  @Test func `help is the answer, in the language that was asked for`() {
    let chinese = PipeRun(["--help"])
    #expect(chinese.output.hasPrefix("用法：kaosai [命令] [选项]\n"))
    #expect(chinese.status == .code(0))
    #expect(
      PipeRun(["help", "--lang", "en"]).output.hasPrefix("Usage: kaosai [COMMAND] [OPTIONS]\n"))
    #expect(PipeRun(["--help"], environment: ["KAOSAI_LANG": "en"]).output.hasPrefix("Usage:"))
    #expect(
      PipeRun(["completion", "--help"]).output.hasPrefix("用法：kaosai completion 环境 [选项]\n"))
  }

  @Test(arguments: [
    (["completoin"], "错误：没有“completoin”这个命令。您要用的是“completion”吗？\n用法请看：kaosai --help\n"),
    (
      ["completion", "bash", "--lnag", "en"],
      "错误：这里没有“--lnag”这个选项。您要用的是“--lang”吗？\n用法请看：kaosai completion --help\n"
    ),
    (["--lang", "en", "completion"], "error: SHELL is missing.\nSee kaosai completion --help.\n"),
    (
      ["completion", "csh", "--lang=en"],
      "error: “SHELL” cannot be “csh”; expected one of bash, zsh, fish.\n"
        + "See kaosai completion --help.\n"
    ),
    (["--banks"], "错误：“--banks”后面缺少内容，应写成“--banks 目录”。\n用法请看：kaosai --help\n"),
  ])
  func `a usage error says what is wrong and where help is`(
    arguments: [String], message: String
  ) {
    let run = PipeRun(arguments)
    #expect(run.status == .code(64))
    #expect(run.output.isEmpty)
    #expect(run.error == message)
  }

  @Test func `what was typed cannot steer the terminal`() {
    let run = PipeRun(["\u{1B}[2J\u{202E}x"])
    #expect(run.error.hasPrefix("错误：没有“[2Jx”这个命令。\n"))
  }

  @Test func `bash takes the completion script`() {
    let script = PipeRun(["completion", "bash"])
    #expect(script.status == .code(0))
    #expect(script.output.contains("complete -F _kaosai kaosai\n"))
  }

  @Test func `help wraps at the width of the terminal`() throws {
    let terminal = TerminalRun(["completion", "--help"], columns: 40)
    #expect(terminal.wait(for: "显示帮助") != nil)
    #expect(terminal.screen.contains("  -h, --help\r\n      显示帮助"))
    #expect(terminal.end() == .code(0))
  }
}
