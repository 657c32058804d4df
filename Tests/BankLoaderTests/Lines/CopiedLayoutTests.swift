import ExamModel
import Testing

@testable import BankLoader

/// Questions as they are copied from sites, programs and tools of people.
@Suite struct CopiedLayoutTests {
  @Test func `letters may stand on lines of their own`() {
    let text = """
      一. 单选题（共1题）
      1
      【单选题】
      谁负责登记（　）。

      A
      甲方

      B
      乙方

      二. 判断题（共1题）
      2
      【判断题】
      台账可以涂改。（　）

      A
      对
      B
      错

      """
    #expect(QuestionLines.of(text) == ["单 谁负责登记（　）。 甲方/乙方 = ?", "判 台账可以涂改。（　） = ?"])
  }

  @Test func `keys that stand alone are no letters of options`() {
    let text = "1. 谁登记（　）。\nA. 甲\nB. 乙\nA\n2. 谁审批（　）。\nA. 甲\nB. 乙\nB\n"
    #expect(QuestionLines.of(text) == ["单 谁登记（　）。 甲/乙 = A", "单 谁审批（　）。 甲/乙 = B"])
  }

  @Test func `options stand behind their label with bars between them`() {
    let text = """
      问题：谁登记？
      选项：甲方||乙方||丙方
      答案：C
      题型：单选

      问题：哪些应当登记？
      选项：进库||出库||盘点
      答案：AB
      题型：多选

      问题：台账可以涂改。
      选项：正确||错误
      答案：B
      题型：判断

      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁登记？ 甲方/乙方/丙方 = C", "多 哪些应当登记？ 进库/出库/盘点 = AB", "判 台账可以涂改。 = 错",
      ])
  }

  @Test func `cards with short English labels`() {
    let text = """
      库房:
        - 1:
            Desc: 谁登记？
            A: 甲方
            B: 乙方
            Ans: A
        - 2:
            Desc: 出库单叫什么？
            Ans: Slip
        - 2:
            Desc: 谁审批？
            A: 甲方
            B: 乙方
            Ans: B

      """
    #expect(QuestionLines.of(text) == ["单 谁登记？ 甲方/乙方 = A", "简 出库单叫什么？ = Slip", "单 谁审批？ 甲方/乙方 = B"])
  }

  @Test func `comments of a program hold questions`() {
    let text = """
      //Q1:[easy] 谁登记（　）
      //A. 甲方
      //B. 乙方
      //参考答案：A
      //
      //Q2:[hard] 谁审批（　）
      //A. 甲方
      //B. 乙方
      //参考答案：B

      """
    let document = Reading.document(text)
    #expect(QuestionLines.of(document) == ["单 谁登记（　） 甲方/乙方 = A", "单 谁审批（　） 甲方/乙方 = B"])
    #expect(document.bank.questions.map { $0.difficulty?.band } == [.easy, .hard])
  }

  @Test func `braces of formulas are no answers of another format`() {
    let text = "1. 设矩阵为 $A^{T}$，则（　）。\nA. $A^{=}$\nB. $\\mathrm{T}A$\n正确答案：B\n"
    #expect(Reading.document(text).bank.questions.map(\.key) == [.choices([1])])
    let plain = "1. 设矩阵为 $A^{T}$，则（B）。\nA. $A$\nB. $\\mathrm{T}A$\n"
    #expect(Reading.document(plain).bank.questions.map(\.key) == [.choices([1])])
  }

  @Test func `letters with signs may stand on lines of their own`() {
    let text = "\\1. [单选题]\n谁登记（　）。\n\nA.\n\n甲方\n\nB.\n\n乙方\n\n正确答案：B\n"
    #expect(
      QuestionLines.of(Reading.document(text, file: "库.md")) == ["单 谁登记（　）。 甲方/乙方 = B"])
  }

  @Test func `the number of the only blank stands before its options`() {
    let text = """
      ● 台账由（1）登记，不得涂改。
      （1）A．甲方　　B．乙方
      【答案】B
      ● 钥匙由（2）保管。
      （2）A．甲方　　B．乙方
      【答案】A

      """
    #expect(
      QuestionLines.of(text) == ["单 台账由（1）登记，不得涂改。 甲方/乙方 = B", "单 钥匙由（2）保管。 甲方/乙方 = A"])
  }

  @Test func `question marks that signs became say what is right`() {
    let text = """
      《1.登记  第一节 台账》

      习题1（单选题 ）】
      谁登记（ ）

       甲方
       ? 乙方
       丙方
       丁方

      习题2（多选题 ）】
      应当登记的有（ ）。

       ? 进库
       ? 出库
       盘点
       参观

      习题3（单选题 ）】
      谁审批（ ）

       ? 甲方
       乙方
       丙方
       丁方

      习题4（判断题 ）】
      台账可以涂改。

       正确
       ? 错误

      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁登记（ ） 甲方/乙方/丙方/丁方 = B", "多 应当登记的有（ ）。 进库/出库/盘点/参观 = AB",
        "单 谁审批（ ） 甲方/乙方/丙方/丁方 = A", "判 台账可以涂改。 = 错",
      ])
  }

  @Test func `lists within the list of questions are their answers`() {
    let text = """
      1. 台账的保管期限
          + 三年

      2. 登记的步骤

          1. 核对实物
          2. 填写台账

      3. 盘点的时间

          + 每月末

      """
    #expect(
      QuestionLines.of(Reading.document(text, file: "库.md")) == [
        "简 台账的保管期限 = 三年", "简 登记的步骤 = 1. 核对实物\n2. 填写台账", "简 盘点的时间 = 每月末",
      ])
    let options =
      "1. 谁登记\n    - 甲方\n    - 乙方\n2. 谁审批\n    - 甲方\n    - 乙方\n3. 谁保管\n    - 甲方\n    - 乙方\n"
    #expect(Reading.document(options, file: "库.md").bank.questions.allSatisfy { $0.key == nil })
  }
}
