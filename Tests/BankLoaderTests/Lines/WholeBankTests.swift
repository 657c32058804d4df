import ExamModel
import Testing

@testable import BankLoader

/// What stands here and there in long banks that are plain otherwise.
@Suite struct WholeBankTests {
  @Test(arguments: ["第二章 值班制度", "2020年值班知识考试试题及答案"])
  func `a chapter needs no blank line behind the last option`(title: String) {
    let text = """
      第一章 总则
      一、单选题
      1.谁登记（ A ）。
      A.甲方  B.乙方
      \(title)
      一、单选题
      1.何时（ B ）。
      A.子时  B.丑时

      """
    #expect(QuestionLines.of(text) == ["单 谁登记（　）。 甲方/乙方 = A", "单 何时（　）。 子时/丑时 = B"])
  }

  @Test func `a chapter may stand behind an option and before a number on a line of its own`() {
    let text = """
      第一章 总则

      1

      单选题谁登记(A)。

      A、甲方
      B、乙方
      第二章 值班

      1

      单选题何时(B)。

      A、子时
      B、丑时
      2

      单选题何处(A)。

      A、东门
      B、西门

      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁登记（　）。 甲方/乙方 = A", "单 何时（　）。 子时/丑时 = B", "单 何处（　）。 东门/西门 = A",
      ])
  }

  @Test func `a number may have lost its sign between two that have it`() {
    let text = """
      1．谁登记（ A ）
      A、甲方 B、乙方
      2何人检查（ AB ）
      A、甲方 B、乙方
      3．何时交班（ B ）
      A、子时 B、丑时

      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁登记（　） 甲方/乙方 = A", "多 何人检查（　） 甲方/乙方 = AB", "单 何时交班（　） 子时/丑时 = B",
      ])
  }

  @Test func `a number within an option is no question`() {
    let text = """
      1．期限是（ A ）
      A、三日内，最迟
      2个工作日 B、五日
      2．谁登记（ B ）
      A、甲方 B、乙方
      3．何时交班（ B ）
      A、子时 B、丑时

      """
    #expect(QuestionLines.of(text).count == 3)
    #expect(QuestionLines.of(text)[1] == "单 谁登记（　） 甲方/乙方 = B")
  }

  @Test func `what three options say on lines of their own is no header`() {
    let question = """
      【单选题】谁%负责( )。
      A、
      继续实行登记制度
      B、
      停止
      我的答案：A
      正确答案：A

      """
    let text = (1...4).map { number in
      "\(number)\n" + question.replacing("%", with: "在\(number)号门")
    }.joined()
    #expect(
      QuestionLines.of(text)
        == (1...4).map { "单 谁在\($0)号门负责( )。 继续实行登记制度/停止 = A" })
  }

  @Test func `a bar of a questionnaire parts the options of a key`() {
    let text = """
      第 1 题
      题目: 哪些要登记（）
      选项:
        A.甲类访客
        B.乙类访客
        C.丙类访客
      正确答案: A.甲类访客┋C.丙类访客
      ----------------------------------------

      """
    #expect(QuestionLines.of(text) == ["多 哪些要登记（） 甲类访客/乙类访客/丙类访客 = AC"])
  }

  @Test func `ticked boxes stand below short titles too`() {
    let stems = (1...8).map { "### 值班室的第\($0)本登记簿由谁来保管\n\n- [x] 甲方\n- [ ] 乙方\n\n" }
    let text = stems.joined() + "### 交班\n\n- [x] 在子时\n- [x] 在丑时\n\n"
    let lines = QuestionLines.of(Reading.document(text, file: "库.md"))
    #expect(lines.count == 9)
    #expect(lines.last == "多 交班 在子时/在丑时 = AB")
  }

  @Test func `a key may end a stem without a blank where the others have theirs in it`() {
    let plain = (1...10).map { "\($0)、第\($0)道门由谁看守（ A ）。\nA、甲方 B、乙方 C、丙方\n" }
    let text =
      plain.joined()
      + "11、下列说法正确的是 BC\nA、甲说 B、乙说 C、丙说\n12、属于维生素的是维生素 C\nA、甲素 B、乙素 C、丙素\n"
    let lines = QuestionLines.of(text)
    #expect(lines[10] == "多 下列说法正确的是 甲说/乙说/丙说 = BC")
    #expect(lines[11] == "单 属于维生素的是维生素 C 甲素/乙素/丙素 = ?")
  }
}
