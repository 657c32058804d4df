import ExamModel
import Testing

@testable import BankLoader

/// Whole exam papers: a cover, sections of many kinds, keys at the end.
@Suite struct ExamPaperTests {
  @Test func `what the cover says to candidates is no question`() {
    let text = """
      消防学院2024年期末考试试卷（A卷）
      课程名称：消防法规    考试时间：120分钟
      学院________ 姓名________ 学号________

      考生注意：
      1．本试卷共两大题，满分100分。
      2．请将答案写在答题纸上，写在试卷上无效。

      一、单项选择题（每小题2分，共4分）
      1．火警电话是（　）。
      A．119    B．120
      2．急救电话是（　）。
      A．119    B．120

      参考答案
      1．A  2．B
      """
    #expect(
      QuestionLines.of(text) == ["单 火警电话是（　）。 119/120 = A", "单 急救电话是（　）。 119/120 = B"])
    #expect(QuestionLines.doubts(text) == [])
  }

  @Test func `keys begin on the line of their heading, answers in words too`() {
    let text = """
      一、单项选择
      1．火警电话是（　）。
      A．119
      B．120
      2．急救电话是（　）。
      A．119
      B．120
      二、填空
      1．安全第一，____为主。
      三、名词解释
      1．三同时

      《消防法规》参考答案
      一、单项选择 1-2：AB
      二、填空 1．预防
      三、名词解释（每题2分） 1．安全设施与主体工程同时设计、同时施工、同时投入生产和使用。
      """
    #expect(
      QuestionLines.of(text) == [
        "单 火警电话是（　）。 119/120 = A", "单 急救电话是（　）。 119/120 = B", "填 安全第一，____为主。 = 预防",
        "简 三同时 = 安全设施与主体工程同时设计、同时施工、同时投入生产和使用。",
      ])
    #expect(QuestionLines.doubts(text) == [])
  }

  @Test(arguments: ["7．（1）B  （2）×", "7．1）B  2）×", "7．1．B  2．×"])
  func `the keys of a case stand together in the list`(line: String) {
    let text = """
      六、单选题
      6．火警电话是（　）。
      A．119
      B．120
      七、案例分析题
      7．某厂起火，厂长没有报警。
      （1）厂长应当拨打（　）。
      A．120
      B．119
      （2）厂长可以等火灭了再报警。

      参考答案
      六、单选题
      6．A
      七、案例分析题
      \(line)
      """
    #expect(
      QuestionLines.of(text) == [
        "单 火警电话是（　）。 119/120 = A", "案 某厂起火，厂长没有报警。", "  单 厂长应当拨打（　）。 120/119 = B",
        "  判 厂长可以等火灭了再报警。 = 错",
      ])
  }

  @Test func `名词解释 and 简答 are answered under their own names`() {
    let text = """
      一、名词解释
      1．三同时
      二、简答题
      1．简述工作方针。

      参考答案
      二、简答题
      1．安全第一，预防为主。
      一、名词解释
      1．同时设计、同时施工、同时使用。
      """
    #expect(
      QuestionLines.of(text) == ["简 三同时 = 同时设计、同时施工、同时使用。", "简 简述工作方针。 = 安全第一，预防为主。"])
  }

  @Test func `a chapter ends the answers of the one before`() {
    let text = """
      第一章 绪论
      一、填空题
      1．火警电话是____。
      2．急救电话是____。
      参考答案：
      1．119
      2．120

      第二章 救援
      一、填空题
      1．报警电话是____。
      2．安全第一，____为主。
      参考答案：
      1．110
      2．预防
      """
    #expect(
      QuestionLines.of(text) == [
        "填 火警电话是____。 = 119", "填 急救电话是____。 = 120", "填 报警电话是____。 = 110",
        "填 安全第一，____为主。 = 预防",
      ])
    #expect(QuestionLines.doubts(text) == [])
  }

  @Test func `the header of a paper stands within questions`() {
    let text = """
      一、单选题
      1．火警电话是（　）。
      A．119
      消防法规期末考试试卷
      B．120
      2．急救电话是（　）。
      消防法规期末考试试卷
      A．119
      ………………密…………封…………线………………
      B．120
      参考答案：1．A  2．B
      """
    #expect(
      QuestionLines.of(text) == ["单 火警电话是（　）。 119/120 = A", "单 急救电话是（　）。 119/120 = B"])
  }

  @Test func `a scanner reads letters for the digits of numbers`() {
    let numbers = ["8．", "9．", "1O．", "l1", "12．"]
    let text = numbers.map { $0 + "首先应当（　）。\nA．报警\nB．灭火\n答案：A\n" }.joined()
    #expect(
      QuestionLines.of("一、单选题\n" + text)
        == numbers.map { _ in "单 首先应当（　）。 报警/灭火 = A" })
  }

  @Test func `第一题 names a kind as 一、 does`() {
    let text =
      "第一题 单选题（2分）\n1．火警电话是（　）。\nA．119\nB．120\n第二题 判断题（2分）\n1．火警电话是119。\n参考答案\n第一题 单选题\n1．A\n第二题 判断题\n1．√\n"
    #expect(QuestionLines.of(text) == ["单 火警电话是（　）。 119/120 = A", "判 火警电话是119。 = 对"])
  }
}
