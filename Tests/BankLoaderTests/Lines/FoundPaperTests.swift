import ExamModel
import Testing

@testable import BankLoader

/// What papers of courses and companies have, found among texts never read before.
@Suite struct FoundPaperTests {
  @Test func `a part behind the last option begins with its heading`() {
    let text = """
      一、选择

      1. 谁值班（ A ）

        A 甲班

        B 乙班

      2. 谁备勤（ B ）

        A.甲班

        B.乙班

      二、综合题目

       1. 说明值班的要求

       2. 多久交接一次？

      """
    let document = Reading.document(text, file: "库.md")
    #expect(
      QuestionLines.of(document) == [
        "单 谁值班（　） 甲班/乙班 = A", "单 谁备勤（　） 甲班/乙班 = B", "简 说明值班的要求 = ?",
        "简 多久交接一次？ = ?",
      ])
    #expect(document.bank.questions.map(\.section) == ["选择", "选择", "综合题目", "综合题目"])
  }

  @Test func `a table of how many questions there are is no heading`() {
    let text = """
      # 题库

      | 题型 | 题量 |
      |------|------|
      | 选择题 | 1 |
      | 填空题 | 1 |

      ### 1. 哪个是只读的？
      A. 台账
      B. 档案

      **答案：B**

      ### 2. 台账可以涂改。

      **答案：** ❌错误

      """
    #expect(
      QuestionLines.of(Reading.document(text, file: "库.md")) == [
        "单 哪个是只读的？ 台账/档案 = B", "判 台账可以涂改。 = 错",
      ])
    // A row alone may be a heading.
    let heading = "判断题\t20\n1. 先报告。（√）\n2. 后报告。（×）\n"
    #expect(QuestionLines.of(heading) == ["判 先报告。（　） = 对", "判 后报告。（　） = 错"])
  }

  @Test func `a verdict with its reason goes on below`() {
    let text = """
      **第1题**（kp_014, mc_001）[判断题, 5分]

      值班员须依次通知三级领导。（ √ / × ）

      > 答案：×（值班员只通知一次）
      > 误解检测：选√ → mc_005

      **第2题**

      值班表每周公布。

      > 答案：√（见第三条）
      > 误解检测：选× → mc_006

      """
    let questions = Reading.document(text, file: "卷.md").bank.questions
    #expect(questions.map(\.kind) == [.trueFalse, .trueFalse])
    #expect(questions.map(\.key) == [.truth(false), .truth(true)])
    #expect(questions.first?.stem == "值班员须依次通知三级领导。（ √ / × ）")
    #expect(questions.first?.tags == ["kp_014", "mc_001"])
  }

  @Test func `the colon behind a number and its kind is none of the stem`() {
    let text =
      "第1题(单选)：\n职责是（　）。\n【A】 登记\n【B】 审批\n正确答案:B\n第2题(单选)：\n何时报（　）。\n【A】 当日\n【B】 次日\n正确答案:A\n"
    #expect(QuestionLines.of(text) == ["单 职责是（　）。 登记/审批 = B", "单 何时报（　）。 当日/次日 = A"])
  }

  @Test(arguments: ["设有关系R(ABC)，它达到（　）。", "设备（DB）与系统（DBS）的关系是（　）。", "依照标准（G）办理的是"])
  func `letters in a bracket before the blank are no key`(stem: String) {
    let text = "1. \(stem)\nA. 一级\nB. 二级\nC. 三级\nD. 四级\n答案：B\n"
    #expect(QuestionLines.of(text) == ["单 \(stem) 一级/二级/三级/四级 = B"])
  }

  @Test func `what options mean may stand behind the key and a wide gap`() {
    let text =
      "1. 删除一个字符用（　）\nA. xd  B. x  C. dd  D. d\n答案:B　　dd删除一行,x删除当前字符\n2. 何者（　）\nA. y\nB. z\n答案:A\n"
    let document = Reading.document(text)
    #expect(QuestionLines.of(document).first == "单 删除一个字符用（　） xd/x/dd/d = B")
    #expect(document.bank.questions.first?.rationale == "dd删除一行,x删除当前字符")
    // Another option's text alone says something else than the letter.
    let other = "1. 删除一个字符用（　）\nA. xd\nB. x\nC. dd\n答案：B　　dd\n"
    #expect(Reading.document(other).bank.questions.first?.key == nil)
  }

  @Test func `what a program calls is no blank`() {
    let text = "### 1. 写出输出。\n```\nfun main() {\n  show()\n}\n```\n\n**答案：** `完成`\n"
    let question = Reading.document(text, file: "库.md").bank.questions.first
    #expect(question?.kind == .shortAnswer)
    #expect(question?.key == .text("完成"))
    #expect(BlankCounter.count(in: "下列属于Linux()的是") == 1)
  }

  @Test func `names that a program hands over begin no options`() {
    let text =
      "### 1. 写出输出。\n```\nfun join(a: String = \"A\", b: String = \"B\") = a + b\n```\n\n**答案：** 甲乙\n"
    #expect(Reading.document(text, file: "库.md").bank.questions.first?.options == [])
  }

  @Test func `a word on a line is an answer, no letters`() {
    let text = "1. 类型是 ______。\n答案：Long\n2. 谁（　）。\nA. 甲\nB. 乙\n答案：A\n"
    #expect(QuestionLines.of(text).first == "填 类型是 ______。 = Long")
  }

  @Test func `rows of a table of counts are no part of an option`() {
    let text = "1. 甲（A）。\nA. 一\nB. 二\n2. 乙（B）。\nA. 一\nB. 二\n\n题型\t数\n单选题\t2\n判断题\t1\n\n"
    #expect(QuestionLines.of(text) == ["单 甲（　）。 一/二 = A", "单 乙（　）。 一/二 = B"])
  }

  @Test func `a numbered line within an option is said`() {
    let text = "1. 甲（　）。\nA. 一\nB. 二\n1. 说明理由\n"
    #expect(QuestionLines.doubts(text).contains("1 stray-line"))
  }

  @Test func `what an essay asks for is no answer of it`() {
    let text =
      "简答题\n1. 什么是值班？\n请结合实际说明。\n不少于百字。\n2. 什么是备勤？\n请结合实际说明。\n不少于百字。\n3. 什么是交接？\n请举例。\n不少于百字。\n"
    #expect(Reading.document(text).bank.questions.allSatisfy { $0.key == nil })
  }

  @Test func `the number of an example is none of the stem`() {
    let text = "一、单选题\n母题1 谁值班（　）。\nA.甲\nB.乙\n【答案】A\n1.谁备勤（　）。\nA.甲\nB.乙\n【答案】B\n"
    #expect(QuestionLines.of(text) == ["单 谁值班（　）。 甲/乙 = A", "单 谁备勤（　）。 甲/乙 = B"])
  }

  @Test func `an option may say another letter`() {
    let text = "1、A型血有（　）抗原。\nA、B\nB、A\nC、A和B\nD、没有\n第1页 共9页\n答案：B\n2、何（　）。\nA、一\nB、二\n答案：A\n"
    #expect(QuestionLines.of(text) == ["单 A型血有（　）抗原。 B/A/A和B/没有 = B", "单 何（　）。 一/二 = A"])
  }
}
