import ExamModel
import Testing

@testable import BankLoader

/// What stands in question banks as people keep them, found among banks never read before.
@Suite struct FoundBankTests {
  @Test func `a verdict may be a sentence of its own`() {
    let text = """
      ## 判断题
      1. 值班表每周一公布。
      答案：正确。
      2. 值班表可以涂改。
      答案：错误。

      """
    #expect(QuestionLines.of(text) == ["判 值班表每周一公布。 = 对", "判 值班表可以涂改。 = 错"])
  }

  @Test(arguments: ["二判断题", "1.2 判断题", "二、判断题"])
  func `a heading of a kind needs no sign behind its numeral`(heading: String) {
    let text = """
      一、单选题
      1. 谁（ A ）。
      A. 甲方
      B. 乙方
      \(heading)
      1. 值班表每周一公布。（ √ ）
      2. 值班表可以涂改。（ × ）

      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁（　）。 甲方/乙方 = A", "判 值班表每周一公布。（　） = 对", "判 值班表可以涂改。（　） = 错",
      ])
  }

  @Test func `a year begins a topic behind the last option`() {
    let text = """
      ## 2018秋
      1. 谁（ A ）。
      A. 甲方
      B. 乙方
      ## 2019春
      1. 何（ B ）。
      A. 子
      B. 丑

      """
    let document = Reading.document(text, file: "库.md")
    #expect(QuestionLines.of(document) == ["单 谁（　）。 甲方/乙方 = A", "单 何（　）。 子/丑 = B"])
  }

  @Test func `an unknown kind with its marks is no part of the stem`() {
    let text = "1. (综合题, 10.0 分)\n谁负责登记（　）。\nA. 甲方\nB. 乙方\n答案：A\n"
    #expect(QuestionLines.of(text) == ["单 谁负责登记（　）。 甲方/乙方 = A"])
  }

  @Test(arguments: ["Ans: B", "ans：B", "类型：单选\n答案：B"])
  func `short names of answers and kinds`(lines: String) {
    let text = "1. 谁（　）。\nA. 甲方\nB. 乙方\n\(lines)\n2. 何（　）。\nA. 子\nB. 丑\n答案：A\n"
    #expect(QuestionLines.of(text) == ["单 谁（　）。 甲方/乙方 = B", "单 何（　）。 子/丑 = A"])
  }

  @Test func `options that would be the same keep their letters`() {
    let text = "1. 该场所的等级是（　）。\nA. A级\nB. B级\nC. C级\n答案：B\n"
    #expect(QuestionLines.of(text) == ["单 该场所的等级是（　）。 A级/B级/C级 = B"])
    let spaced = "1. 该场所的等级是（　）。\nA. A 级\nB. B 级\nC. C 级\n答案：B\n"
    #expect(QuestionLines.of(spaced) == ["单 该场所的等级是（　）。 A 级/B 级/C 级 = B"])
  }

  @Test func `options without signs may follow the key`() {
    let text = """
      1. 取得长度的是（　）。
      答案：B
      A size()
      B length()
      C count()
      2. 取得首项的是（　）。
      答案：A
      A first()
      B last()

      """
    #expect(
      QuestionLines.of(text) == [
        "单 取得长度的是（　）。 size()/length()/count() = B", "单 取得首项的是（　）。 first()/last() = A",
      ])
  }

  @Test func `the first option may lack the sign of the others`() {
    let text = "1. 谁（　）。\nA 甲方 B、乙方 C、丙方\n答案：C\n"
    #expect(QuestionLines.of(text) == ["单 谁（　）。 甲方/乙方/丙方 = C"])
  }

  @Test func `a filled bracket may stand on a line of its own`() {
    let text = "1. 谁负责登记\n（C）\nA. 甲方\nB. 乙方\nC. 丙方\n2. 何（ A ）。\nA. 子\nB. 丑\n"
    #expect(QuestionLines.of(text).last == "单 何（　）。 子/丑 = A")
    #expect(QuestionLines.of(text).first?.hasSuffix("甲方/乙方/丙方 = C") == true)
  }

  @Test func `a second sign behind an option's letter is none of its text`() {
    let text = "1. 谁（　）。\nA. 甲方\nB. 、乙方\n答案：B\n"
    #expect(QuestionLines.of(text) == ["单 谁（　）。 甲方/乙方 = B"])
  }

  @Test func `a letter behind a closing quote is the key`() {
    let text = """
      1. 老话说“问渠哪得清如许，为有源头活水来。” B
      A. 甲方
      B. 乙方
      2. 何者在先。 A
      A. 子
      B. 丑
      3. 何者在后。 B
      A. 子
      B. 丑

      """
    #expect(QuestionLines.of(text).map { $0.suffix(1) } == ["B", "A", "B"])
  }

  @Test func `a contradicted verdict leaves a statement without a key`() {
    let text = "一、判断题\n1. 值班表可以涂改。（ √ ）\n答案：错误\n2. 值班表每周一公布。（ √ ）\n"
    let lines = QuestionLines.of(text)
    #expect(lines.map { $0.prefix(1) } == ["判", "判"])
    #expect(lines.first?.hasSuffix("= ?") == true)
  }

  @Test func `a row of currency signs divides`() {
    let text = "1. 谁（　）。\nA. 甲方\nB. 乙方\n答案：A\n$$$$$$\n2. 何（　）。\nA. 子\nB. 丑\n答案：A\n"
    #expect(QuestionLines.of(text) == ["单 谁（　）。 甲方/乙方 = A", "单 何（　）。 子/丑 = A"])
  }

  @Test func `statements without numbers end with their verdicts`() {
    let text = "一、判断题\n值班表每周一公布。（√）\n值班表可以涂改。（×）\n值班表由组长保管。（√）\n"
    #expect(
      QuestionLines.of(text) == [
        "判 值班表每周一公布。（　） = 对", "判 值班表可以涂改。（　） = 错", "判 值班表由组长保管。（　） = 对",
      ])
  }

  @Test func `a number without its sign begins the next question after a blank line`() {
    let text = """
      1.甲是____。
      A、内因
      B、外因
      参考答案：B
      答案解析：外因。

      2下列错误的是？
      A、一
      B、二
      本题参考答案：B

      """
    #expect(QuestionLines.of(text) == ["单 甲是____。 内因/外因 = B", "单 下列错误的是？ 一/二 = B"])
  }

  @Test func `how an answer is marked is no part of the stem`() {
    let text = "简答题\n1. 简述报告程序。\n评分标准：\n先报告2分；\n后处置3分。\n2. 简述职责。\n答案：负责。\n"
    let stems = Reading.document(text).bank.questions.map(\.stem)
    #expect(stems == ["简述报告程序。", "简述职责。"])
  }
}
