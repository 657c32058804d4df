import BankLoader
import ExamModel
import Testing

/// Banks in which several habits of real ones meet.
@Suite struct CompositeBankTests {
  @Test func `an empty key does not take the question below it, with or without a blank line`() {
    let text = """
      谁应当先报告（　）。
      A 来宾
      B 值班员
      正确答案
      台账放在哪里（　）。
      A 库房
      B 大厅
      正确答案 A

      """
    let lines = ["单 谁应当先报告（　）。 来宾/值班员 = ?", "单 台账放在哪里（　）。 库房/大厅 = A"]
    #expect(QuestionLines.of(text) == lines)
    let spaced = text.replacing("正确答案\n", with: "正确答案\n\n")
    #expect(QuestionLines.of(spaced) == lines)
  }

  @Test func `a site's counters, copied with some of the questions, give none but theirs a kind`() {
    let text = """
      谁应当先报告（　）。
      A 来宾
      B 值班员
      正确答案 B

      21473单选题
      台账放在哪里（　）。
      A 库房
      B 大厅
      正确答案 A
      几人登记（　）。
      A 甲
      B 乙
      正确答案 AB
      41473单选题
      门卫在哪里（　）。
      A 门口
      B 食堂
      正确答案 A
      5/1473单选题
      值班表由谁公布（　）。
      A 厂长
      B 来宾
      正确答案 A

      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁应当先报告（　）。 来宾/值班员 = B", "单 台账放在哪里（　）。 库房/大厅 = A", "多 几人登记（　）。 甲/乙 = AB",
        "单 门卫在哪里（　）。 门口/食堂 = A", "单 值班表由谁公布（　）。 厂长/来宾 = A",
      ])
  }

  @Test func `a question a line with right and wrong options, of which a number is missing`() {
    let text = """
      1、题目：谁登记（　）。、正确答案:[C] 值班员、错误答案:[A] 来宾、[B] 门卫
      2、题目：哪些地方（　）。、正确答案:[A] 库房、[C] 车间、错误答案:[B] 食堂
      4、题目：几人（　）。、正确答案:[B] 两人、错误答案:[A] 一人、[C] 三人

      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁登记（　）。 来宾/门卫/值班员 = C", "多 哪些地方（　）。 库房/食堂/车间 = AC", "单 几人（　）。 一人/两人/三人 = B",
      ])
  }

  @Test func `numbered points of the last model answers are no list of keys`() {
    let choices = "一、单选题\n1.谁登记（　）。\nA.甲\nB.乙\n答案：A\n2.谁报告（　）。\nA.甲\nB.乙\n答案：B\n"
    let text = """
      \(choices)三、简答题
      1.如何值班？
      参考答案：
      1.按时到岗；
      2.做好记录；
      3.及时报告。
      2.如何交班？
      参考答案：
      1.说明情况；
      2.双方签名。

      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁登记（　）。 甲/乙 = A", "单 谁报告（　）。 甲/乙 = B",
        "简 如何值班？ = 1.按时到岗；\n2.做好记录；\n3.及时报告。", "简 如何交班？ = 1.说明情况；\n2.双方签名。",
      ])
  }

  @Test func `lines of numbers, stems and options without a key are questions`() {
    let text = """
      0#谁应当先报告（　）。#来宾$值班员$门卫
      1#台账放在哪里（　）。#库房$大厅
      2#几人登记（　）。#一人$两人$三人

      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁应当先报告（　）。 来宾/值班员/门卫 = ?", "单 台账放在哪里（　）。 库房/大厅 = ?",
        "单 几人登记（　）。 一人/两人/三人 = ?",
      ])
  }

  @Test func `a kind behind a stem that a page broke over two lines is no part of the stem`() {
    let text = """
      1)谁应当先报告（　）。（单
      选题）
      A．来宾
      B．值班员
      答案：B
      2)哪些人应当登记（　）。[
      多选题]
      A．来宾
      B．门卫
      答案：AB

      """
    #expect(
      QuestionLines.of(text) == ["单 谁应当先报告（　）。 来宾/值班员 = B", "多 哪些人应当登记（　）。 来宾/门卫 = AB"])
  }

  @Test func `a title right above questions without numbers is none of them`() {
    let text = """
      安全知识题库
      [单选题]谁应当先报告（ B ）。
      A 来宾
      B 值班员
      [判断题]台账应当放在库房。（√）

      """
    #expect(QuestionLines.of(text) == ["单 谁应当先报告（　）。 来宾/值班员 = B", "判 台账应当放在库房。（　） = 对"])
    #expect(Reading.document(text).bank.title == "安全知识题库")
  }

  @Test func `a bank's name is no part of the first stem, which may end like one`() {
    let options = "\nA．来宾\nB．值班员\n答案：B\n"
    let named = "安全知识题库（含答案）\n谁应当先报告（　）。\(options)谁应当登记（　）。\(options)"
    #expect(QuestionLines.of(named) == ["单 谁应当先报告（　）。 来宾/值班员 = B", "单 谁应当登记（　）。 来宾/值班员 = B"])
    let asked = "由谁出试题\(options)由谁管题库\(options)"
    #expect(QuestionLines.of(asked) == ["单 由谁出试题 来宾/值班员 = B", "单 由谁管题库 来宾/值班员 = B"])
  }

  @Test func `是 behind a label and a space is the answer`() {
    let text = "判断题\n1. 台账放在库房。\n答案 是\n解析：见规定。\n2. 来宾应当登记。\n答案 否\n3. 门卫应当值班。\n正确答案是\n错\n"
    #expect(QuestionLines.of(text) == ["判 台账放在库房。 = 对", "判 来宾应当登记。 = 错", "判 门卫应当值班。 = 错"])
  }
}
