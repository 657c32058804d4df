import ExamModel
import Testing

@testable import BankLoader

/// Banks with slips of their makers: what a slip concerns stays open, what stands beside it does not.
@Suite struct DamagedBankTests {
  @Test(arguments: [
    "A（应为B）", "A（错，应选B）", "A （正确答案应为B）", "A 更正：B", "A（更正为B）", "A→B", "A改为B", "A，应是B",
  ])
  func `a key that another was put in the place of is open`(key: String) {
    let text = """
      一、单选题
      1. 谁负责（　）。
      A. 甲
      B. 乙
      答案：\(key)
      2. 谁批准（　）。
      A. 甲
      B. 乙
      答案：B
      """
    #expect(QuestionLines.of(text) == ["单 谁负责（　）。 甲/乙 = ?", "单 谁批准（　）。 甲/乙 = B"])
    #expect(QuestionLines.doubts(text).map { $0.prefix(2) } == ["5 "])
  }

  @Test(arguments: [
    ("对（应为错）", "?"), ("错，应为对", "?"), ("对。应为对方报告", "对"), ("错（应为三年）", "错"),
  ])
  func `a verdict that another was put in the place of is open`(key: String, read: String) {
    let text = "一、判断题\n1. 应当报告。\n答案：\(key)\n2. 应当改正。\n答案：错"
    #expect(QuestionLines.of(text) == ["判 应当报告。 = " + read, "判 应当改正。 = 错"])
  }

  @Test func `answers of records that were put right are open too`() {
    let json = """
      [{"type":"单选题","question":"谁负责（　）。","options":["甲","乙"],"answer":"A（应为B）"},
       {"type":"判断题","question":"应当报告。","answer":"对（应为错）"},
       {"type":"单选题","question":"谁批准（　）。","options":["甲","乙"],"answer":"B"}]
      """
    let document = Reading.document(json, file: "题库.json")
    #expect(
      QuestionLines.of(document) == ["单 谁负责（　）。 甲/乙 = ?", "判 应当报告。 = ?", "单 谁批准（　）。 甲/乙 = B"])
  }

  @Test(arguments: ["略", "暂无", "待定", "见教材"])
  func `a word for no answer is none where nothing asks for words`(word: String) {
    let text = "1. 应当报告。\n答案：对\n2. 应当改正。\n答案：\(word)\n3. 应当负责。\n答案：错"
    #expect(keys(text) == "对?错")
    #expect(QuestionLines.doubts(text).contains { $0.hasSuffix("ambiguous-key") })
  }

  @Test func `letters that stand for names in a statement are no options`() {
    let text = "一、判断题\n1. 甲（A）、乙（B）两单位合作，应当报告。\n答案：错\n2. 应当改正。\n答案：对"
    #expect(QuestionLines.of(text) == ["判 甲（A）、乙（B）两单位合作，应当报告。 = 错", "判 应当改正。 = 对"])
  }

  @Test func `a title behind the last answer of a list is no part of it`() {
    let text = """
      一、填空题
      1. ____级。
      2. ____人。
      参考答案：
      1.四
      2.二
      补充习题
      一、判断题
      1. 应当报告。
      答案：对
      """
    #expect(keys(text) == "四二对")
  }

  @Test(arguments: [
    "A. 甲   B. 乙   D. 丙", "A. 甲\tB. 乙\tB. 丙", "A：甲   B：乙   D：丙", "A)甲\tB)乙\nC)丙\tC)丁",
    "A. 甲   B. 乙\nD. 丙   E. 丁",
  ])
  func `letters that skip or stand twice on a line leave the key open`(options: String) {
    let text = "一、单选题\n1. 谁负责（　）。\n\(options)\n答案：B\n2. 谁批准（　）。\nA. 甲\nB. 乙\n答案：B"
    let document = Reading.document(text)
    #expect(document.bank.questions.map(\.key) == [nil, .choices([1])])
    #expect(document.bank.questions[0].options.count == options.count { $0.isASCII && $0.isLetter })
    #expect(document.diagnostics.contains { $0.finding.code == "option-letters" })
  }

  @Test func `letters without signs stand two on a line`() {
    let text = """
      1、谁负责（ ）。
      A 甲方\tB 乙方
      C 丙方\tD 丁方
      答案：C
      2、谁批准（ ）。
      A 甲方    B 乙方
      C 丙方    D 丁方
      E 戊方
      答案：AE
      """
    #expect(
      QuestionLines.of(text) == ["单 谁负责（ ）。 甲方/乙方/丙方/丁方 = C", "多 谁批准（ ）。 甲方/乙方/丙方/丁方/戊方 = AE"])
  }

  private let statements = "一、判断题\n1. 甲应当报告。\n2. 乙应当报告。\n3. 丙应当报告。\n\n参考答案：\n"

  @Test(arguments: [
    "1.错\n2.对\n2.错\n3.对", "1.错 2.对 2.错 3.对",
  ])
  func `a list that has a number twice says nothing of that question alone`(list: String) {
    #expect(
      QuestionLines.of(statements + list) == ["判 甲应当报告。 = 错", "判 乙应当报告。 = ?", "判 丙应当报告。 = 对"])
  }

  @Test(arguments: ["1.错\n2.对\n2.对\n3.对", "1.错 2.对 2.对 3.对"])
  func `a key that stands twice is one`(list: String) {
    #expect(
      QuestionLines.of(statements + list) == ["判 甲应当报告。 = 错", "判 乙应当报告。 = 对", "判 丙应当报告。 = 对"])
    #expect(QuestionLines.doubts(statements + list).isEmpty)
  }

  private func choices(_ count: Int, _ first: Int = 1) -> String {
    (first..<first + count).map { "\($0). 第\($0)项谁负责（　）。\nA. 甲\nB. 乙\n" }.joined()
  }

  private func keys(_ text: String) -> String {
    Reading.document(text).bank.questions.map { $0.key.map { KeyText.text(of: $0) } ?? "?" }
      .joined()
  }

  @Test(arguments: [
    "1.A  2.B（应为A）  3.B  4.A", "1.A\n2.B（应为A）\n3.B\n4.A", "1.A  12.B  3.B  4.A",
    "1.A\n12.B\n3.B\n4.A",
    "1.A  2.略  3.B  4.A",
  ])
  func `one odd key leaves the others of a list as they are`(list: String) {
    let text = "一、单选题\n" + choices(4) + "参考答案：\n" + list + "\n\n二、判断题\n1. 应当报告。\n参考答案：\n1.对"
    #expect(keys(text) == "A?BA对")
  }

  @Test func `a list behind the last questions is theirs where those before have keys`() {
    let inline = (1...2).map { "\($0). 甲\($0)谁批准（　）。\nA. 甲\nB. 乙\n答案：A\n" }.joined()
    let text = "一、单选题\n" + inline + "\n补充题库\n\n一、单选题\n" + choices(3) + "参考答案：\n1、B  2、A  3、B"
    #expect(keys(text) == "AABAB")
  }

  @Test func `a bank behind a list of keys is no part of it`() {
    let text = """
      一、填空题
      1. ____级。
      2. ____年。

      参考答案：
      1.四
      2.三

      附件：补充题库

      （一）单选
      1谁负责（　）。
      A 甲方\tB 乙方
      C 丙方\tD 丁方

      2谁批准（　）。
      A 甲方\tB 乙方
      C 丙方\tD 丁方

      参考答案：
      1.B  2.C
      """
    #expect(keys(text) == "四三BC")
  }

  @Test func `a number that stands twice in a list of texts is one answer, or none`() {
    let text = "一、填空题\n1. ____元。\n2. ____日。\n3. ____人。\n\n参考答案：\n"
    #expect(keys(text + "1.200\n2.15\n2.15\n3.四") == "20015四")
    #expect(keys(text + "1.200\n2.15\n2.30\n3.四") == "200?四")
  }

  @Test(arguments: ["答案；B", "答案;B", "答案。B", "答案：：B"])
  func `a wrong sign behind the label of a key is read over`(key: String) {
    let text = "一、单选题\n1. 谁负责（　）。\nA. 甲\nB. 乙\n\(key)\n2. 谁批准（　）。\nA. 甲\nB. 乙\n答案：A"
    #expect(keys(text) == "BA")
  }

  @Test func `letters without signs that skip on a line leave the key open`() {
    let text =
      "一、单选题\n1. 谁负责（　）。\nA 甲方\tB 乙方\tC 丙方\n答案：C\n2. 谁批准（　）。\nA 甲方\tB 乙方\tD 丙方\n答案：B\n"
    #expect(keys(text) == "C?")
  }

  @Test func `an answer whose number was misprinted is not the end of the one above it`() {
    let text =
      "填空题\n1. ____级。\n2. 由____定。\n3. ____日。\n4. ____人。\n参考答案：\n1.四\n2.县\n103.30\n4.4\n"
    let keys = Reading.document(text).bank.questions.map(\.key)
    #expect(keys[0] == .blanks([["四"]], anyOrder: false))
    #expect(keys[1] == nil)
  }

  @Test func `a list with an answer too many gives the last question none`() {
    let text = "填空题\n1. ____级。\n2. 由____定。\n参考答案：\n1.四\n2.县\n3.应急\n"
    #expect(Reading.document(text).bank.questions.last?.key != .blanks([["1.四"]], anyOrder: false))
  }
}
