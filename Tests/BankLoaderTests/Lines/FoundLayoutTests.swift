import ExamModel
import Testing

@testable import BankLoader

/// Layouts of banks that people keep for programs of their own, and of notes.
@Suite struct FoundLayoutTests {
  @Test func `signs tell stems, options and keys of cards apart`() {
    let text = """
      @谁先报告
      # 发现的人 # 值班员
      # 厂长     # 来宾
      %A 　$报告
      @几人一组（ ）
      # 一人# 两人# 三人
      %BC 　$编组
      第二章
      @台账放在
      # 库房
      # 门外
      %A $台账
      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁先报告 发现的人/值班员/厂长/来宾 = A", "多 几人一组（ ） 一人/两人/三人 = BC",
        "单 台账放在 库房/门外 = A",
      ])
  }

  @Test func `Y and N below statements say right and wrong`() {
    let text = "@先报告再处置。\n%Y $报告\n@台账可以不记。\n%N $台账\n@来宾应当登记。\n%Y $登记\n"
    #expect(
      QuestionLines.of(text) == ["判 先报告再处置。 = 对", "判 台账可以不记。 = 错", "判 来宾应当登记。 = 对"])
  }

  @Test func `options may be the list of a program, the answer above or below it`() {
    let text = """
      1.谁先报告？
      值班员
      ['来宾', '值班员', '厂长']

      台账放在哪里？
      2库房
      ['门外', '库房', '车里']

      几人一组？
      ["一人", "两人"]
      2两人

      谁来登记？
      ['来宾', '门卫']

      """
    let lines = QuestionLines.of(text)
    #expect(
      lines == [
        "单 谁先报告？ 来宾/值班员/厂长 = B", "单 台账放在哪里？ 门外/库房/车里 = B",
        "单 几人一组？ 一人/两人 = B", "单 谁来登记？ 来宾/门卫 = ?",
      ])
  }

  @Test func `an answer that counts to another option than it names is left open`() {
    let card = { (answer: String) in "谁先报告？\n\(answer)\n['来宾', '值班员']\n\n" }
    let lines = QuestionLines.of(card("2值班员") + card("1值班员") + card("值班员"))
    #expect(lines.map { $0.suffix(1) } == ["B", "?", "B"])
  }

  @Test func `what a site says behind the number is no part of the stem`() {
    let text = (1...3).map {
      "第\($0)题 （2.0分）        题号:1920\($0)        难度:中        第1章\n\n谁先报告（   ）。\n(A)来宾\n(B)值班员\n\n"
    }.joined()
    #expect(QuestionLines.of(text) == Array(repeating: "单 谁先报告（   ）。 来宾/值班员 = ?", count: 3))
  }

  @Test func `verdicts stand below statements, with reasons or without`() {
    let text = """
      ## 一、判断题（正确的打√，错误的打×）

      1. 台账可以不记。（  ）
          - 错，应当记
      2. 先报告再处置。（  ）
          - 对
      3. 来宾应当登记。（  ）
          - 不知道
      4. 库房不得吸烟。（  ）
          - 对，会起火

      """
    let document = Reading.document(text, file: "库.md")
    #expect(
      QuestionLines.of(document) == [
        "判 台账可以不记。（  ） = 错", "判 先报告再处置。（  ） = 对", "判 来宾应当登记。（  ） = ?",
        "判 库房不得吸烟。（  ） = 对",
      ])
    #expect(document.bank.questions.map(\.rationale) == ["应当记", nil, nil, "会起火"])
  }

  @Test func `what a program calls may be the answer below a blank`() {
    let text = "填空题\n1. 结束用____函数。\nclose()\n2. 开始用____函数。\nopen()\n3. 登记在____。\n台账\n"
    #expect(
      QuestionLines.of(text) == [
        "填 结束用____函数。 = close()", "填 开始用____函数。 = open()", "填 登记在____。 = 台账",
      ])
  }

  @Test func `small letters in the blanks of all choices are their keys`() {
    let text = (1...3).map { "\($0). 谁先报告  (\tb  )\nA、来宾\nB、值班员\n" }.joined()
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("来宾/值班员 = B") })
    let one = "1. 求（a）的值。\nA. 一\nB. 二\n2. 求和。\nA. 三\nB. 四\n3. 求差。\nA. 五\nB. 六\n"
    #expect(QuestionLines.of(one).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `a time behind a bold label is an answer`() {
    let text = (1...3).map {
      "**\($0). 几点交接？**\n- A. 8:00\n- B. 15:00\n\n**正确答案**15:00\n\n"
    }.joined()
    #expect(
      QuestionLines.of(Reading.document(text, file: "库.md"))
        == Array(repeating: "单 几点交接？ 8:00/15:00 = B", count: 3))
  }

  @Test func `what is quoted below options is a remark`() {
    let text = (1...3).map {
      "\($0). 谁先报告（）\n\n\tA.来宾\n\n\tB.值班员\n\n\t> 值班员在场\n\t>\n\t> - 来宾不在\n\n"
    }.joined()
    let document = Reading.document(text, file: "库.md")
    #expect(QuestionLines.of(document).allSatisfy { $0 == "单 谁先报告（） 来宾/值班员 = ?" })
    #expect(document.bank.questions.allSatisfy { $0.rationale?.hasPrefix("值班员在场") == true })
  }

  @Test func `a sign may follow the bracket of a number`() {
    let text = "（1）. 谁先报告？\nA. 甲\nB. 乙\n答案：A\n（2）.谁登记？\nA. 甲\nB. 乙\n答案：B\n"
    #expect(QuestionLines.of(text) == ["单 谁先报告？ 甲/乙 = A", "单 谁登记？ 甲/乙 = B"])
  }
}
