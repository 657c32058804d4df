import ExamModel
import Testing

@testable import BankLoader

/// Answers behind a question mark on the line of their question.
@Suite struct SpokenAnswerLinesTests {
  private static let text = """
    1、衣服着火怎么办?
    答:应当迅速脱下衣服。
    2、应从什么方向接近? 答:应从侧面接近。
    3、为什么不能泼水?
    答:因为可能触电。

    """

  @Test func `an answer may stand on the line of its question`() {
    #expect(
      QuestionLines.of(Self.text) == [
        "简 衣服着火怎么办? = 应当迅速脱下衣服。", "简 应从什么方向接近? = 应从侧面接近。", "简 为什么不能泼水? = 因为可能触电。",
      ])
  }

  @Test func `numbers may be missing behind answers`() {
    let text = Self.text + "30、登记的方法有哪几种?\n答:登记的方法有两种。\n"
    #expect(QuestionLines.of(text).last == "简 登记的方法有哪几种? = 登记的方法有两种。")
    #expect(QuestionLines.of(text).count == 4)
  }

  @Test func `speech within a stem is no answer`() {
    let text = "1. 甲问：谁登记? 答：乙方。这样对吗（　）。\nA. 对的\nB. 不一定\n答案：A\n"
    #expect(QuestionLines.of(text).count == 1)
    #expect(QuestionLines.of(text).first?.hasSuffix("= A") == true)
  }
}
