import Testing

@testable import BankLoader

/// Banks without numbers, with a line for a question, and with labels of a program's own.
@Suite struct LineQuestionTests {
  private static let stems = ["谁应当先报告", "台账放在哪里", "来宾由谁登记", "库房由谁看管"]

  private func bank(_ question: (String) -> String) -> [String] {
    QuestionLines.of(Self.stems.map(question).joined())
  }

  private func expected(_ line: (String) -> String) -> [String] { Self.stems.map(line) }

  @Test(arguments: ["#", "=", "\t", "=>", "——", "|"])
  func `a sign stands between a question and its answer`(sign: String) {
    #expect(bank { "\($0)？\(sign)值班员\n" } == expected { "简 \($0)？ = 值班员" })
  }

  @Test func `a line with a sign among other lines is no question with its answer`() {
    let text = "1. 谁先报告？#值班员\nA. 甲\nB. 乙\n答案：A\n2. 谁登记？\nA. 甲\nB. 乙\n答案：B\n"
    #expect(QuestionLines.of(text) == ["单 谁先报告？#值班员 甲/乙 = A", "单 谁登记？ 甲/乙 = B"])
  }

  @Test func `questions without numbers may hold their answers, or have them below`() {
    #expect(bank { "\($0)？ 答案：值班员\n" } == expected { "简 \($0)？ = 值班员" })
    #expect(bank { "\($0)？\n答案：值班员\n" } == expected { "简 \($0)？ = 值班员" })
    #expect(bank { "\($0)？\n答：值班员。\n" } == expected { "简 \($0)？ = 值班员。" })
  }

  @Test func `a question that lost its number is not taken into the answer above it`() {
    let text = "1. 谁先报告？\n答案：值班员\n谁来登记？\n答案：门卫\n2. 谁看库房？\n答案：库管\n"
    #expect(QuestionLines.of(text) == ["简 谁先报告？ = 值班员", "简 谁来登记？ = 门卫", "简 谁看库房？ = 库管"])
  }

  @Test func `options may stand behind the key in the blank, without numbers`() {
    #expect(
      bank { "\($0)？（ B ）A、来宾 B、值班员\n" } == expected { "单 \($0)？（　） 来宾/值班员 = B" })
  }

  @Test func `statements without numbers end with their verdicts or have them below`() {
    #expect(bank { "\($0)有规定。 对\n" } == expected { "判 \($0)有规定。 = 对" })
    #expect(bank { "\($0)有规定。\n×\n\n" } == expected { "判 \($0)有规定。 = 错" })
  }

  @Test func `a sign behind a numbered statement is its verdict`() {
    let text = "1、先报告再处置。√\n2、台账可以不记。×\n3、来宾应当登记。√\n"
    #expect(
      QuestionLines.of(text) == ["判 先报告再处置。 = 对", "判 台账可以不记。 = 错", "判 来宾应当登记。 = 对"])
  }

  @Test func `answers that all begin with a verdict make statements`() {
    let text = "1. 先报告再处置。\n答：对。\n2. 台账可以不记。\n答：错，应当记。\n3. 来宾应当登记。\n答：对，防火。\n"
    #expect(
      QuestionLines.of(text) == ["判 先报告再处置。 = 对", "判 台账可以不记。 = 错", "判 来宾应当登记。 = 对"])
    let one = "1. 先报告再处置。\n答：对，再总结。\n2. 台账有几本？\n答：三本。\n3. 谁登记？\n答：门卫。\n"
    #expect(QuestionLines.of(one).first == "简 先报告再处置。 = 对，再总结。")
  }

  @Test(arguments: ["|", ";", "@", "#"])
  func `the parts of a record stand between signs`(sign: String) {
    let fields = { (stem: String) in [stem + "？", "A.来宾", "B.值班员", "B"] }
    #expect(
      bank { fields($0).joined(separator: sign) + "\n" } == expected { "单 \($0)？ 来宾/值班员 = B" })
  }

  @Test func `labels may be words and signs of a program`() {
    let forms = [
      ("题目描述#", "选项A#", "选项B#", "正确选项#"), ("question=", "A=", "B=", "answer="),
      ("- question: ", "  optionA: ", "  optionB: ", "  answer: "),
    ]
    for (stem, first, second, key) in forms {
      #expect(
        bank { "\(stem)\($0)？\n\(first)来宾\n\(second)值班员\n\(key)B\n" }
          == expected { "单 \($0)？ 来宾/值班员 = B" })
    }
  }

  @Test func `a key in a bracket may follow the last option`() {
    let text = Self.stems.enumerated().map { "\($0 + 1). \($1)？A.来宾 B.值班员 [A]\n" }.joined()
    #expect(QuestionLines.of(text) == expected { "单 \($0)？ 来宾/值班员 = A" })
  }

  @Test func `numbers may count, and kinds stand before them with marks`() {
    let text = Self.stems.enumerated()
      .map { "(\($0 + 1)/4) 单选（2分） \($1)？\nA. 来宾\nB. 值班员\n得分/总分\n正确答案：B\n" }.joined()
    #expect(QuestionLines.of(text) == expected { "单 \($0)？ 来宾/值班员 = B" })
  }
}
