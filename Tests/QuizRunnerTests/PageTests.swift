import ExamModel
import ExamTesting
import Testing

@testable import QuizRunner

@Suite struct PageTests {
  private func written(
    width: Int = 40, colour: Bool = false, _ body: (Page) throws -> Void
  ) rethrows -> String {
    let terminal = ScriptedTerminal([], width: width, hasColour: colour)
    try body(Page(terminal: terminal, width: ScreenWidth.of))
    return terminal.output
  }

  @Test(arguments: [
    ("\u{1B}[31m红\u{1B}[0m", "[31m红[0m"), ("\u{1B}]0;title\u{7}x", "]0;titlex"),
    ("a\u{8}\u{8}b", "ab"),
    ("a\rb", "ab"), ("a\tb", "a b"), ("\u{9B}2J清", "2J清"), ("a\u{0}b", "ab"), ("a\u{7F}b", "ab"),
    ("甲\u{202E}乙\u{202C}", "甲乙"), ("\u{2066}甲\u{2069}", "甲"), ("\u{200F}甲\u{200E}\u{61C}", "甲"),
    ("\u{FEFF}甲", "甲"), ("甲\u{E0041}乙", "甲乙"), ("甲\u{2028}乙", "甲\n乙"), ("正常 text。", "正常 text。"),
  ])
  func `what a terminal would obey, or a reader not see, is taken out`(
    text: String, shown: String
  ) throws {
    #expect(Page.clean(text) == shown)
    #expect(try written { try $0.say(text) } == shown + "\n")
  }

  @Test func `a name cannot write escape codes on any way to the page`() async throws {
    let bad = "张\u{1B}[2J三"
    let output = try written { page in
      try page.say(label: "  A  ", bad)
      try page.say(left: bad, right: bad)
      try page.say(bad, .heading, indent: 2)
    }
    #expect(!output.unicodeScalars.contains("\u{1B}"))
    let terminal = ScriptedTerminal(["x"])
    _ = try await Page(terminal: terminal, width: ScreenWidth.of).ask(bad)
    #expect(!terminal.output.unicodeScalars.contains("\u{1B}"))
  }

  @Test func `emphasis where the terminal has it, and nowhere else`() throws {
    #expect(try written { try $0.say("甲", .good) } == "甲\n")
    #expect(try written(colour: true) { try $0.say("甲", .good) } == "\u{1B}[32m甲\u{1B}[0m\n")
    #expect(try written(colour: true) { try $0.say("", .good) } == "\n")
    #expect(try written(colour: true) { try $0.say("甲", .plain) } == "甲\n")
  }

  @Test func `two texts share a line where they fit`() throws {
    #expect(
      try written { try $0.say(left: "左", right: "右") }
        == "左" + String(repeating: " ", count: 36) + "右\n")
    let long = String(repeating: "长", count: 19)
    #expect(try written { try $0.say(left: long, right: "右边") } == "\(long)\n右边\n")
  }

  @Test func `a prompt that nobody answers with Enter is ended by the page`() async throws {
    for (input, isInteractive, end) in [
      (ScriptedInput.line("A"), true, "答案> "), (.line("A"), false, "答案> \n"),
      (.end, true, "答案> \n"), (.interrupted, true, "答案> \n"),
    ] {
      let terminal = ScriptedTerminal([input], isInteractive: isInteractive)
      _ = try await Page(terminal: terminal, width: ScreenWidth.of).ask("答案>")
      #expect(terminal.output == end)
    }
  }
}
