import ExamModel
import Testing

@testable import BankLoader

/// Headings, and what they say of the questions under them.
@Suite struct SectionHeadingTests {
  @Test(arguments: [
    "一、单选题", "一、单项选择题", "一. 单选题（共8题）", "### 一. 单选题（共8题）", "单选题", "单选题：", "（一）单选题", "第一部分  单项选择题",
    "I. 单选题", "1、单选题", "【单选题】", "【单选题】2题", "一、单选题 每题2分", "**一、单选题**", "一、单项选择题（每小题2分，共40分）",
    "单选题30题",
    "=== 单选题 ===", "第一大题：单选题",
  ])
  func `a heading names the kind`(heading: String) {
    let text = "\(heading)\n1. 谁（　）。\nA. 甲\nB. 乙\n2. 何（　）。\nA. 丙\nB. 丁\n答案：B\n"
    let questions = Reading.document(text).bank.questions
    #expect(questions.map(\.kind) == [.singleChoice, .singleChoice])
    #expect(questions.map(\.stem) == ["谁（　）。", "何（　）。"])
  }

  @Test(arguments: [
    ("判断题", QuestionKind.trueFalse), ("是非题", .trueFalse), ("多项选择题", .multipleChoice),
    ("不定项选择题", .multipleChoice), ("填空", .fillIn), ("简答题", .shortAnswer), ("论述题", .shortAnswer),
    ("问答题", .shortAnswer), ("名词解释", .shortAnswer), ("多选择题：", .multipleChoice),
    ("单选择题：", .singleChoice),
  ])
  func `kinds have many names`(name: String, kind: QuestionKind) {
    let text = "二、\(name)\n1. 应当报告____。\n2. 应当抢救____。\n"
    #expect(Reading.document(text).bank.questions.map(\.kind) == [kind, kind])
  }

  @Test(arguments: ["每题2分", "每小题2分", "每题2分，共40分", "本大题共20小题，每小题2分，共40分", "每道题2分", "每题各2分"])
  func `what each question gives`(words: String) {
    let text = "一、单选题（\(words)）\n1. 谁（　）。\nA. 甲\nB. 乙\n答案：A\n"
    #expect(Reading.document(text).bank.questions.map(\.marks) == [Mark(2)])
  }

  @Test func `the name of a kind between a stem and its key is no heading`() {
    let text =
      "一、填空题\n1. 总则自____起施行\n二、单选题\n[答案] 某日\n2. 先报告____\n[答案] 险情\n"
    let questions = Reading.document(text).bank.questions
    #expect(questions.map(\.kind) == [.fillIn, .fillIn])
    #expect(questions.map { $0.key != nil } == [true, true])
  }

  @Test func `chapters stand above kinds or below them`() {
    let above =
      "第一章 总则\n一、单选题\n1. 谁（　）。\nA. 甲\nB. 乙\n答案：A\n第二章 应急\n一、判断题\n1. 应当报告。\n答案：对\n"
    #expect(QuestionLines.of(above) == ["单 谁（　）。 甲/乙 = A", "判 应当报告。 = 对"])
    let below = "一、判断题\n第一章 总则\n1. 应当报告。\n答案：对\n第二章 应急\n1. 可以瞒报。\n答案：错\n"
    #expect(QuestionLines.of(below) == ["判 应当报告。 = 对", "判 可以瞒报。 = 错"])
  }

  @Test func `a tag between a number and its text is no heading`() {
    let text = "1.\n【单选题】\n谁（　）。\nA. 甲\nB. 乙\n正确答案：A\n2.\n【多选题】\n何（　）。\nA. 丙\nB. 丁\n正确答案：AB\n"
    #expect(QuestionLines.of(text) == ["单 谁（　）。 甲/乙 = A", "多 何（　）。 丙/丁 = AB"])
  }

  @Test func `tags at the ends of a stem are taken off`() {
    let text =
      "1. (单选题, 0.3分)谁（　）。\nA. 甲\nB. 乙\n答案：A\n2. 何（　）。(多选题)\nA. 丙\nB. 丁\n答案：AB\n3. 怎样（　）。（2分）【出题：某校】\nA. 戊\nB. 己\n答案：B\n"
    #expect(
      QuestionLines.of(text) == ["单 谁（　）。 甲/乙 = A", "多 何（　）。 丙/丁 = AB", "单 怎样（　）。 戊/己 = B"])
    #expect(
      Reading.document(text).bank.questions.map { $0.marks?.thousandths } == [300, nil, 2000])
  }
}
