import Testing

@testable import BankLoader

@Suite struct ListedLetterLinesTests {
  private func read(_ text: String, file: String = "题库.md") -> [String] {
    QuestionLines.of(Reading.document(text, file: file))
  }

  @Test func `numbers that only count the letters of options go away`() {
    let text = """
      1.

      值班日志由（ ）填写

      1. A.

         门卫

      2. B.

         值班员

      3. C.

         厨师

      正确答案：B

      2.

      值班员可以离岗。

      1. A.

         对

      2. B.

         错

      正确答案：B
      """
    #expect(read(text) == ["单 值班日志由（ ）填写 门卫/值班员/厨师 = B", "判 值班员可以离岗。 = 错"])
  }

  @Test func `a word below a lone letter is no key`() {
    let text = "判断题\n1.值班员应当登记。\n1. A.\n   对\n2. B.\n   错\n2.值班员可以离岗。\n1. A.\n   对\n2. B.\n   错\n"
    #expect(read(text) == ["判 值班员应当登记。 = ?", "判 值班员可以离岗。 = ?"])
  }

  @Test func `options behind their letters on one line are the same`() {
    let text = "1. 值班员可以离岗。\n1. A. 对\n2. B. 错\n答案：B\n2. 夜间巡查两次。\n1. A. 对\n2. B. 错\n答案：A\n"
    #expect(read(text, file: "题库.txt") == ["判 值班员可以离岗。 = 错", "判 夜间巡查两次。 = 对"])
  }

  @Test func `a kind between a stem and its options is theirs`() {
    let text = """
      1.

      值班员可以离岗。

      判断题(2 分)

      1. A.

         对

      2. B.

         错

      2.

      值班日志由谁填写？

      单选题(2 分)

      1. A.

         门卫

      2. B.

         值班员
      """
    #expect(read(text) == ["判 值班员可以离岗。 = ?", "单 值班日志由谁填写？ 门卫/值班员 = ?"])
  }

  @Test func `a heading above questions stays one`() {
    let text = "一、判断题\n1. 值班员可以离岗。\n答案：错\n单选题\n1. 值班日志由谁填写？\nA. 门卫\nB. 值班员\n答案：B\n"
    #expect(
      read(text, file: "题库.txt") == ["判 值班员可以离岗。 = 错", "单 值班日志由谁填写？ 门卫/值班员 = B"])
  }

  @Test func `questions that begin with the names of things keep their numbers`() {
    let text = "1. A、B两班轮值，先到的是（　）\nA. 甲\nB. 乙\n答案：A\n2. B班由谁带班（　）\nA. 甲\nB. 乙\n答案：B\n"
    #expect(read(text, file: "题库.txt").count == 2)
  }
}
