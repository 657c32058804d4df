import Testing

/// Options beside each other with boxes before their letters.
@Suite struct SideBoxLinesTests {
  private let read = ["单 谁登记？ 门卫/值班员/访客/司机 = B", "单 谁巡查？ 门卫/值班员/访客/司机 = A"]

  private func text(_ open: String, _ ticked: String) -> String {
    """
    1. 谁登记？
    \(open)A、门卫    \(ticked)B、值班员    \(open)C、访客    \(open)D、司机
    2. 谁巡查？
    \(ticked)A、门卫    \(open)B、值班员
    \(open)C、访客    \(open)D、司机

    """
  }

  @Test(arguments: [
    ("( )", "(√)"), ("（　）", "（√）"), ("[ ]", "[✓]"), ("□", "☑"), ("□", "■"), ("○", "●"), ("□", "√"),
    ("□ ", "☑ "), ("☐", "☒"),
  ])
  func `boxes at the begin of lines belong to what stands behind them`(
    open: String, ticked: String
  ) {
    #expect(QuestionLines.of(text(open, ticked)) == read)
  }

  @Test func `boxes right behind the text before belong to the next letter, too`() {
    let text = text("( )", "(√)").replacing("    ", with: "")
    #expect(QuestionLines.of(text) == read)
  }

  @Test func `the stem may stand before them`() {
    let text = """
      1. 谁登记？  □A、门卫  ☑B、值班员  □C、访客
      2. 谁巡查？  ☑A、门卫  □B、值班员  □C、访客

      """
    #expect(
      QuestionLines.of(text) == ["单 谁登记？ 门卫/值班员/访客 = B", "单 谁巡查？ 门卫/值班员/访客 = A"])
  }

  @Test func `boxes that nobody has ticked give no key`() {
    let text = "1. 谁登记？\n( )A、门卫  ( )B、访客\n2. 谁巡查？\n( )A、门卫  ( )B、访客\n"
    #expect(QuestionLines.of(text) == ["单 谁登记？ 门卫/访客 = ?", "单 谁巡查？ 门卫/访客 = ?"])
  }

  @Test func `a box behind the last option says that boxes stand behind`() {
    let text = "1. 谁登记？\nA、门卫( )  B、值班员(√)  C、访客( )\n2. 谁巡查？\nA、门卫(√)  B、值班员( )\n"
    #expect(QuestionLines.of(text).map { $0.suffix(1) } == ["B", "A"])
  }

  @Test func `ticks at some letters only stay open where they may belong to either`() {
    let text = "1. 谁登记？\nA、门卫  (√)B、值班员  C、访客\n2. 谁巡查？\nA、门卫  B、值班员  (√)C、访客\n"
    #expect(QuestionLines.of(text).map { $0.suffix(1) } == ["?", "?"])
  }

  @Test func `black circles that all but one of the options have are no ticks`() {
    let text = "1. 谁登记？\n●A、门卫  ○B、值班员  ●C、访客\n2. 谁巡查？\n○A、门卫  ●B、值班员  ●C、访客\n"
    #expect(QuestionLines.of(text).map { $0.suffix(1) } == ["?", "?"])
  }

  @Test func `names with brackets are no boxes`() {
    let text = "1. 哪个求和？\n□A、SUM()  ■B、AVG()  □C、MAX()\n2. 谁巡查？\n■A、B班  □B、A班\n"
    #expect(
      QuestionLines.of(text) == ["单 哪个求和？ SUM()/AVG()/MAX() = B", "单 谁巡查？ B班/A班 = A"])
  }

  @Test(arguments: [
    "□正确  ☑错误", "正确□  错误☑", "( )对  (√)错", "○正确 ●错误", "[ ]正确\t[√]错误",
  ])
  func `words for right and wrong have boxes, too`(line: String) {
    let other = line.contains("对") ? "(√)对  ( )错" : line
    let text = "一、判断题\n1. 访客不登记。\n\(line)\n2. 门卫不巡查。\n\(other)\n"
    let second = line.contains("对") ? "对" : "错"
    #expect(QuestionLines.of(text).map { $0.suffix(1) } == ["错", second].map { $0.suffix(1) })
  }

  @Test func `two ticks say nothing`() {
    let text = "一、判断题\n1. 访客要登记。\n☑正确  ☑错误\n2. 门卫要巡查。\n☑正确  □错误\n"
    #expect(QuestionLines.of(text).map { $0.suffix(1) } == ["?", "对"])
  }
}
