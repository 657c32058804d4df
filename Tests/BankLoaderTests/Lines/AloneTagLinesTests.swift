import ExamModel
import Testing

@testable import BankLoader

@Suite struct AloneTagLinesTests {
  @Test func `numbers above kinds with their marks number questions to the last`() {
    let text = """
      1
      单选(1分)
      谁登记来访：
      得分/总分
      A.
      门卫
      B.
      班长
      正确答案：A你没选择任何选项
      2
      单选(1分)
      谁保管钥匙：
      得分/总分
      A.
      门卫
      B.
      班长
      正确答案：B你错选为A
      3
      填空(1分)
      写出下面程序的输出结果：
      d = {2: ['free', 'and'],
       0: ['laid', 'back']}
      print(d[2][0])
      得分/总分
      你没有填写答案
      正确答案：free 或 'free' 或 "free"
      """
    let questions = Reading.document(text).bank.questions
    #expect(questions.map { $0.stem.prefix(5) } == ["谁登记来访", "谁保管钥匙", "写出下面程"])
    #expect(
      questions.map { $0.key.map { KeyText.text(of: $0) } } == ["A", "B", "free|'free'|\"free\""])
  }

  @Test func `an answer with 或 in it stays one`() {
    #expect(BlankAnswers.text(of: Glyphs("甲 或 乙"), blanks: 1) == "甲 或 乙")
  }
}
