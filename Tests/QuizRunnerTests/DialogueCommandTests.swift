import Testing

@testable import QuizRunner

@Suite struct DialogueCommandTests {
  @Test(
    arguments: [
      ("/n", .next), ("/下", .next), ("/下一题", .next), ("/p", .back), ("/上", .back),
      ("/g 12", .goTo(12)),
      ("/g12", .goTo(12)), ("/跳 12", .goTo(12)), ("/跳12", .goTo(12)), ("/跳转 3", .goTo(3)),
      ("/g", .goTo(nil)),
      ("/goto 5", .goTo(5)), ("/g -1", .goTo(-1)), ("/m", .flag), ("/标", .flag), ("/o", .overview),
      ("/览", .overview), ("/t", .timeLeft), ("/时", .timeLeft), ("/s", .submit), ("/交", .submit),
      ("/交卷", .submit), ("/q", .leave), ("/退", .leave), ("/h", .help), ("/帮", .help), ("/?", .help),
      ("/？", .help), ("/c", .clear), ("/清", .clear), ("/N", .next), ("/ n", .next), (" /n ", .next),
      ("／n", .next), ("／下", .next), ("／ｎ", .next), ("/ｇ　１２", .goTo(12)),
    ] as [(String, DialogueCommand)])
  func `a line that begins with a slash is a command everywhere`(
    line: String, command: DialogueCommand
  ) {
    #expect(DialogueCommand(line, takesWords: false) == command)
    #expect(DialogueCommand(line, takesWords: true) == command)
  }

  @Test(
    arguments: [
      ("、n", .next), ("、下", .next), ("、g 3", .goTo(3)), ("、交卷", .submit), ("下一题", .next),
      ("上一题", .back),
      ("交卷", .submit), ("帮助", .help), (" 交卷 ", .submit),
    ] as [(String, DialogueCommand)])
  func `the mark of a pinyin keyboard and bare words are commands where an answer is no text`(
    line: String, command: DialogueCommand
  ) {
    #expect(DialogueCommand(line, takesWords: false) == command)
    #expect(DialogueCommand(line, takesWords: true) == nil)
  }

  @Test(arguments: ["", "A", "n", "s", "对", "下", "提交", "退出", "A/B", "下一题 ", "quit"])
  func `other lines are answers`(line: String) {
    #expect(DialogueCommand(line, takesWords: true) == nil)
    if line != "下一题 " { #expect(DialogueCommand(line, takesWords: false) == nil) }
  }

  @Test(arguments: [
    ("/", ""), ("/x", "x"), ("//", "/"), ("/g abc", "g abc"),
    ("/g 99999999999999999999", "g 999999999999999999"),
    ("/nn", "nn"), ("/提交试卷", "提交试卷"),
  ])
  func `a command that there is none of is told back, cut short`(line: String, text: String) {
    #expect(DialogueCommand(line, takesWords: true) == .unknown(text))
  }
}
