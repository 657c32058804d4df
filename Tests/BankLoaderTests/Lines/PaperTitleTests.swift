import Testing

/// Titles of further papers behind the last question of one.
@Suite struct PaperTitleTests {
  @Test(arguments: ["试卷二", "练习题三", "第二套 综合测试", "模拟试题（二）", "附件5", "B卷", "模拟卷B"])
  func `they are no part of an answer`(title: String) {
    let text = """
      试卷一
      一、简答题
      1. 谁来登记？
      答：门卫登记，并报告值班员。
      \(title)
      一、单选题
      1. 谁来巡查？
      A. 门卫
      B. 访客
      答案：A

      """
    #expect(QuestionLines.of(text) == ["简 谁来登记？ = 门卫登记，并报告值班员。", "单 谁来巡查？ 门卫/访客 = A"])
  }

  @Test func `they are no part of a statement`() {
    let text = "一、判断题\n1. 访客要登记。（√）\n2. 门卫不用巡查（×）\n练习题二\n一、判断题\n1. 司机要登记（√）\n"
    #expect(
      QuestionLines.of(text) == ["判 访客要登记。（　） = 对", "判 门卫不用巡查（　） = 错", "判 司机要登记（　） = 对"])
  }

  @Test func `a line of an answer that goes on is none`() {
    let text = "一、简答题\n1. 交什么？\n答：应当交\n附件5\n2. 谁来登记？\n答：门卫。\n"
    #expect(QuestionLines.of(text) == ["简 交什么？ = 应当交\n附件5", "简 谁来登记？ = 门卫。"])
  }
}
