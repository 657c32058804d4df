import Testing

/// Lists whose answers are texts, and sections that follow a list.
@Suite struct AnswerListTests {
  @Test func `answers that begin with numbers are those of the next question`() {
    let text = "填空题\n1．____处罚。\n2．自____年起。\n参考答案\n1．监察\n2．2024\n"
    #expect(QuestionLines.of(text) == ["填 ____处罚。 = 监察", "填 自____年起。 = 2024"])
  }

  @Test func `numbers that run on over sections tell answers from values`() {
    let text = """
      一、单选题
      1．谁（　）。
      A．甲
      B．乙
      参考答案
      1．A
      二、填空题
      2．自____月____日起。
      3．不少于____人。
      参考答案
      2.7；15
      3.2

      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁（　）。 甲/乙 = A", "填 自____月____日起。 = 7；15", "填 不少于____人。 = 2",
      ])
  }

  @Test func `points in brackets belong to the answer above them`() {
    let text = """
      简答题
      1．有哪些职责？
      2．有哪些程序？
      参考答案
      1．答：（1）负责；
      （2）保证投入。
      2．答：（1）报告；
      （2）救援。

      """
    #expect(
      QuestionLines.of(text) == [
        "简 有哪些职责？ = （1）负责；\n（2）保证投入。", "简 有哪些程序？ = （1）报告；\n（2）救援。",
      ])
  }

  @Test func `points numbered like the answers leave them open`() {
    let text = """
      简答题
      1．有哪些职责？
      2．有哪些程序？
      参考答案
      1．如下：
      1．负责；
      2．保证投入。
      2．如下：
      1．报告。

      """
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test(arguments: ["．", "\t"])
  func `statements under the heading after a list are questions`(sign: String) {
    let text = """
      一、单选题
      1\(sign)谁负责（　）。
      A．甲
      B．乙
      2\(sign)谁上报（　）。
      A．甲
      B．乙
      参考答案：
      1．B  2．A
      二、判断题
      1\(sign)上报属实。
      2\(sign)可以缓报。
      参考答案：
      1．√  2．×

      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁负责（　）。 甲/乙 = B", "单 谁上报（　）。 甲/乙 = A", "判 上报属实。 = 对", "判 可以缓报。 = 错",
      ])
  }

  @Test func `a list below the last question is no other answer of it`() {
    let text = "判断题\n1. 上报属实。\n2. 可以缓报。\n参考答案：\n1.对  2.错\n"
    #expect(QuestionLines.of(text) == ["判 上报属实。 = 对", "判 可以缓报。 = 错"])
  }

  @Test(arguments: [1, 3])
  func `questions without points after their numbers have a list too`(first: Int) {
    let text = """
      一、单选题
      1谁负责（　）。
      A．甲
      B．乙
      2谁上报（　）。
      A．甲
      B．乙
      参考答案：
      1．B  2．A
      二、填空题
      \(first)不少于____人。
      \(first + 1)用____色标示。
      参考答案：
      \(first).二
      \(first + 1).黄

      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁负责（　）。 甲/乙 = B", "单 谁上报（　）。 甲/乙 = A", "填 不少于____人。 = 二", "填 用____色标示。 = 黄",
      ])
  }

  @Test func `keys of all parts of a case are no answer of the last one`() {
    let text = """
      案例题
      案例1：某厂起火。
      1．火警电话是（　）。
      A．119
      B．120
      2．应当立即报警。
      参考答案：
      20．1．A  2．对

      """
    #expect(QuestionLines.of(text).allSatisfy { !$0.contains("20．") })
    #expect(QuestionLines.doubts(text) != [])
  }
}
