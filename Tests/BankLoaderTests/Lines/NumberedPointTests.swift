import ExamModel
import Testing

@testable import BankLoader

/// Points with numbers of their own within questions and answers, and numbers that lost their signs.
@Suite struct NumberedPointTests {
  @Test func `points below questions that ask are their answers`() {
    let text = """
      三、简答题
      1. 有哪三种上报方式？
      1. 电话
      2. 书面

      3. 系统

      2. 值班与备勤的区别是什么？
      1. 值班在岗
      2. 备勤在家

      3. 何谓交接？
      a. 物品移交
      b. 事项移交

      """
    #expect(
      QuestionLines.of(text) == [
        "简 有哪三种上报方式？ = 1. 电话\n2. 书面\n3. 系统",
        "简 值班与备勤的区别是什么？ = 1. 值班在岗\n2. 备勤在家",
        "简 何谓交接？ = A. 物品移交\nB. 事项移交",
      ])
  }

  @Test func `lines below that ask are none`() {
    let text = """
      三、简答题
      1. 某厂起火？
      (1) 应向谁报告？
      2. 某仓进水？
      (1) 应先做什么？
      3. 某车故障？
      (1) 应停在何处？

      """
    #expect(Reading.document(text).bank.questions.allSatisfy { $0.key == nil })
  }

  @Test func `points of an answer with blank lines between end before the next number`() {
    let text = """
      简答题
      1. 简述报告程序。
      答案：
      1. 先电话。

      2. 后书面。

      3. 再归档。

      2. 简述职责。
      答案：负责登记。

      """
    #expect(
      QuestionLines.of(text) == ["简 简述报告程序。 = 1. 先电话。\n2. 后书面。\n3. 再归档。", "简 简述职责。 = 负责登记。"])
  }

  @Test func `statements of a stem are no questions`() {
    let text = """
      单选题
      1. 正确的是（　）。
      1. 甲先到
      2. 乙先到
      3. 丙先到
      A. 1和2
      B. 2和3
      答案：A
      2. 谁负责（　）。
      A. 甲
      B. 乙
      答案：B

      """
    let lines = QuestionLines.of(text)
    #expect(lines.count == 2)
    #expect(lines.first?.hasSuffix("1和2/2和3 = A") == true)
  }

  @Test func `numbers without signs begin questions where options follow at once`() {
    let text = """
      1.谁值班（　）A
      A.甲
      B.乙
      2 No.3柜由谁管（　）B
      A.甲
      B.乙
      3No.5柜由谁管（　）A
      A.甲
      B.乙
      4下列不属于记录的是（　）B
      A.台账
      B.口信
      1 下列属于记录的是（　）A
      A.台账
      B.口信
      2.谁交班（　）B
      A.甲
      B.乙

      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁值班（　） 甲/乙 = A", "单 No.3柜由谁管（　） 甲/乙 = B", "单 No.5柜由谁管（　） 甲/乙 = A",
        "单 下列不属于记录的是（　） 台账/口信 = B", "单 下列属于记录的是（　） 台账/口信 = A", "单 谁交班（　） 甲/乙 = B",
      ])
  }

  @Test func `a number counts where a unit stands behind it`() {
    let text = """
      1.谁值班（　）。
      A.甲
      B.乙
      答案：A
      2名工人受伤属于（　）。
      A.轻伤
      B.重伤
      答案：A

      """
    #expect(QuestionLines.of(text).last == "单 2名工人受伤属于（　）。 轻伤/重伤 = A")
  }

  @Test func `open questions may skip numbers`() {
    let text = "二、简答题\n1.谁值班？说明理由。\n\n2.谁交班？说明理由。\n\n4.谁备勤？说明理由。\n\n5.谁签字？\n"
    #expect(Reading.document(text).bank.questions.map(\.number) == [1, 2, 4, 5])
  }

  @Test func `statements without keys may lose the signs of their numbers`() {
    let text = """
      一、判断题
      1. 值班表每周公布。（）

      2. 值班表可以涂改。（）

      3某单位须报送值班表。（）

      4. 值班表由组长保管。（）

      参考答案
      1.√ 2.× 3.√ 4.√

      """
    #expect(
      QuestionLines.of(text) == [
        "判 值班表每周公布。（） = 对", "判 值班表可以涂改。（） = 错", "判 某单位须报送值班表。（） = 对",
        "判 值班表由组长保管。（） = 对",
      ])
  }

  @Test func `a number without a sign before its own answer is a question's`() {
    let text = "简答题\n1. 何谓值班？\n答案：在岗\n守候。\n2何谓备勤？\n答案：待命。\n3. 何谓交接？\n答案：移交。\n"
    #expect(QuestionLines.of(text).suffix(2) == ["简 何谓备勤？ = 待命。", "简 何谓交接？ = 移交。"])
  }

  @Test func `the next number behind points in brackets begins a question`() {
    let text = """
      21. 值班经历了怎样的变化？（4分）
      22. 请举两例并加以分析。（4分）
      【答案】
      （1）写值班员反应强烈。
      （2）写领导对值班员的尊重。
      （3）写来宾参加值班。
      23. 作者为什么没有写到交接？（5分）
      """
    let lines = QuestionLines.of(text)
    #expect(lines.count == 3)
    #expect(lines.last == "简 作者为什么没有写到交接？ = ?")
    #expect(lines[1].hasSuffix("写来宾参加值班。"))
  }
}
