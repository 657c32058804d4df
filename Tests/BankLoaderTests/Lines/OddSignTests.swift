import Testing

@testable import BankLoader

@Suite struct OddSignTests {
  @Test func `a verdict as an option is no part of the label behind it`() {
    let text = """
      1、值班不得脱岗。A、正确 B、错误 答案：A
      2、夜间可以脱岗。A、错误 B、正确 答案：A
      3、隐患应当登记。A、正确 B、错误 答案：A
      """
    #expect(
      QuestionLines.of(text) == ["判 值班不得脱岗。 = 对", "判 夜间可以脱岗。 = 错", "判 隐患应当登记。 = 对"])
  }

  @Test func `keys stand between underscores in brackets and behind statements`() {
    let text = """
      一、单选题
      1、值班由（__B__）负责。
      A、班长   B、值班员
      二、判断题
      1、值班不得脱岗。__√__
      2、夜间可以脱岗。（__×__）
      """
    #expect(
      QuestionLines.of(text) == [
        "单 值班由（　）负责。 班长/值班员 = B", "判 值班不得脱岗。____ = 对", "判 夜间可以脱岗。（　） = 错",
      ])
  }

  @Test func `a word between underscores that fills a blank is no verdict`() {
    let text = "一、填空题\n1、值班记录要写得__对__，不得涂改。\n2、交接由__当班人员__办理。"
    #expect(
      QuestionLines.of(text).first?.hasSuffix("= 对") != true
        || QuestionLines.of(text)[0].hasPrefix("填"))
  }

  @Test func `a sentence that ends with 答案 keeps it`() {
    let text = """
      一、判断题
      1、单选题可以同时选择两个答案。（ × ）
      2、多选题可以选择两个答案。（ √ ）
      """
    #expect(
      QuestionLines.of(text) == ["判 单选题可以同时选择两个答案。（　） = 错", "判 多选题可以选择两个答案。（　） = 对"])
  }

  @Test func `all options may be right where right and wrong ones stand apart`() {
    let text = """
      1、题目:值班由谁负责（　）。、正确答案:[B] 值班员、错误答案:[A] 班长、[C] 主任
      2、题目:缺席的人数为（　）人。、正确答案:[B] 3、错误答案:[A] 2、[C] 86
      3、题目:隐患应当（　）。、正确答案:[A] 登记、[B] 报告
      """
    #expect(
      QuestionLines.of(text) == [
        "单 值班由谁负责（　）。 班长/值班员/主任 = B", "单 缺席的人数为（　）人。 2/3/86 = B",
        "多 隐患应当（　）。 登记/报告 = AB",
      ])
  }

  @Test func `numbers with a Q have one digit or two`() {
    let text = (8...12).map { "Q\($0)：第\($0)号岗位由（　）值守。\n\nA. 门卫\nB. 两人\n答案：B\n" }
      .joined(separator: "\n")
    #expect(
      QuestionLines.of(text) == (8...12).map { "单 第\($0)号岗位由（　）值守。 门卫/两人 = B" })
  }

  @Test func `questions and answers with points in brackets stay whole`() {
    let text = """
      问：值班有哪些要求？
      答：（1）按时到岗。
      （2）当面交接。
      （3）认真登记。

      问：怎样报告？
      答：先口头，后书面。

      问：怎样交接？
      答：（1）清点钥匙。
      （2）签字。
      """
    #expect(
      QuestionLines.of(text) == [
        "简 值班有哪些要求？ = （1）按时到岗。\n（2）当面交接。\n（3）认真登记。", "简 怎样报告？ = 先口头，后书面。",
        "简 怎样交接？ = （1）清点钥匙。\n（2）签字。",
      ])
  }

  @Test func `statements that two codes answer are statements, and open`() {
    let text = (0..<6).map { "\($0)#第\($0)号岗位不得脱岗。#\($0 % 2)" }.joined(separator: "\n")
    #expect(QuestionLines.of(text) == (0..<6).map { "判 第\($0)号岗位不得脱岗。 = ?" })
    #expect(
      QuestionLines.of("// 判断题 0=正确，1=错误\n" + text)
        == (0..<6).map { "判 第\($0)号岗位不得脱岗。 = \($0 % 2 == 0 ? "对" : "错")" })
  }

  @Test func `answers between rows may begin as what joins two blanks does`() {
    let text = """
      一、填空题
      1. 登记由__门卫__做。
      2. 巡查用__电筒__。
      3. 交班分为__日间班__和__应急班__。

      """
    #expect(
      QuestionLines.of(text) == [
        "填 登记由____做。 = 门卫", "填 巡查用____。 = 电筒", "填 交班分为____和____。 = 日间班；应急班",
      ])
  }

  @Test func `what joins two blanks is no answer`() {
    let text = "一、填空题\n1. 登记由__门卫__做。\n2. 巡查用__电筒__。\n3. 门卫__应当__登记。\n"
    #expect(QuestionLines.of(text).last?.hasSuffix("= ?") == true)
  }
}
