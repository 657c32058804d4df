import Testing

/// Options and texts that several questions share.
@Suite struct SharedLinesTests {
  private let read = ["单 浇水属于（　）。 冷却/隔离/窒息 = A", "单 关阀属于（　）。 冷却/隔离/窒息 = B"]

  @Test(arguments: [
    "（1～2题共用备选答案）\nA. 冷却\nB. 隔离\nC. 窒息", "（1-2题共用备选答案）A.冷却 B.隔离 C.窒息",
    "[1-2]\nA. 冷却\nB. 隔离\nC. 窒息", "共用选项：\nA. 冷却\nB. 隔离\nC. 窒息",
    "第1～2题共用选项\nA. 冷却\nB. 隔离\nC. 窒息",
  ])
  func `options stand once before their stems`(options: String) {
    let text = "\(options)\n1. 浇水属于（　）。\n答案：A\n2. 关阀属于（　）。\n答案：B\n"
    #expect(QuestionLines.of(text) == read)
  }

  @Test func `the keys of a set may be a list behind it`() {
    let options = "A. 冷却\nB. 隔离\nC. 窒息\n"
    let text = """
      （51～52题共用备选答案）
      \(options)51．浇水属于（　）。
      52．关阀属于（　）。
      【答案】51.A 52.B
      （53～54题共用备选答案）
      A. 红
      B. 黄
      53．禁止是
      54．警告是
      【答案】53.A 54.B

      """
    #expect(QuestionLines.of(text) == read + ["单 禁止是 红/黄 = A", "单 警告是 红/黄 = B"])
  }

  @Test func `a question with options of its own keeps them`() {
    let text =
      "[1-2]\nA. 冷却\nB. 隔离\nC. 窒息\n1. 浇水属于（　）。\n答案：A\n2. 火警是（　）。\nA. 119\nB. 110\n答案：A\n"
    #expect(QuestionLines.of(text) == [read[0], "单 火警是（　）。 119/110 = A"])
  }

  @Test func `a range before another number is no marker`() {
    let text = "[1-2]\nA. 冷却\nB. 隔离\n7. 浇水属于（　）。\n8. 关阀属于（　）。\n"
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `a key beyond the shared options is none`() {
    let text = "[1-2]\nA. 冷却\nB. 隔离\n1. 浇水属于（　）。\n答案：A\n2. 关阀属于（　）。\n答案：D\n"
    #expect(QuestionLines.of(text).map { $0.hasSuffix("= ?") } == [false, true])
  }

  @Test(arguments: ["（2～3题共用题干）", "根据以下材料，回答第2～3题。"])
  func `questions about one text are a case`(marker: String) {
    let text = """
      1. 火警是（　）。
      A. 119
      B. 110
      答案：A
      \(marker)
      某厂储罐泄漏，两人倒地。
      2. 首先（　）。
      A. 进入
      B. 报警
      答案：B
      3. 应当佩戴（　）。
      A. 口罩
      B. 呼吸器
      答案：B
      4. 匪警是（　）。
      A. 119
      B. 110
      答案：B

      """
    #expect(
      QuestionLines.of(text) == [
        "单 火警是（　）。 119/110 = A", "案 某厂储罐泄漏，两人倒地。", "  单 首先（　）。 进入/报警 = B",
        "  单 应当佩戴（　）。 口罩/呼吸器 = B", "单 匪警是（　）。 119/110 = B",
      ])
  }
}
