import Testing

/// Options, keys and questions in unusual dress.
@Suite struct ListedOptionTests {
  private func bank(_ question: (Int) -> String) -> [String] {
    QuestionLines.of((1...3).map(question).joined())
  }

  @Test func `a number is no answer of a blank where lines are numbered`() {
    let lines = bank { "\($0). 第几个（　）。\n1）甲方\n2）乙方\n3）丙方\n答案：\($0)\n" }
    #expect(lines.allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `options may stand behind circled numbers`() {
    let lines = bank { "\($0). 第几个（　）。\n①甲方 ②乙方 ③丙方\n答案：②\n" }
    #expect(lines == Array(repeating: "单 第几个（　）。 甲方/乙方/丙方 = B", count: 3))
  }

  @Test func `a number as a key with numbered lines once only is left open`() {
    let text =
      "1. 几条（　）。\n1）甲方\n2）乙方\n答案：2\n2. 谁（　）。\nA. 甲\nB. 乙\n答案：B\n3. 火警是____。\n答案：119\n"
    #expect(QuestionLines.of(text).map { $0.split(separator: " = ").last } == ["?", "B", "119"])
  }

  @Test(arguments: [
    "A 甲方   B 乙方   C 丙方\n答案：B", "A. 甲方\nB. 乙方\nC. 丙方\n(B)", "A. 甲方\nB. 乙方\nC. 丙方\n答案1：B",
  ])
  func `options and keys of a question`(body: String) {
    let lines = bank { "\($0). 第几个（　）。\n\(body)\n" }
    #expect(lines == Array(repeating: "单 第几个（　）。 甲方/乙方/丙方 = B", count: 3))
  }

  @Test(arguments: ["[单选题][总则][一般][2分]", "【单选题】【总则】【一般】"])
  func `boxes in a row are tags`(boxes: String) {
    let lines = bank { "\($0).\(boxes)第几个（　）。\nA. 甲方\nB. 乙方\n答案：B\n" }
    #expect(lines == Array(repeating: "单 第几个（　）。 甲方/乙方 = B", count: 3))
  }

  @Test(arguments: [("Q", "A"), ("问", "答")])
  func `cards ask and answer`(question: String, answer: String) {
    let lines = bank { "\(question)：第\($0)个怎么做？\n\(answer)：先报告，再处置。\n\n" }
    #expect(lines == (1...3).map { "简 第\($0)个怎么做？ = 先报告，再处置。" })
  }

  @Test func `a wrong statement may have its reason in the bracket`() {
    let text = "判断题\n1. 先报告。（对）\n2. 后报告。（错，应当先报告）\n3. 不报告。（错：应当报告）\n"
    #expect(
      QuestionLines.of(text) == ["判 先报告。（　） = 对", "判 后报告。（　） = 错", "判 不报告。（　） = 错"])
  }

  @Test func `all of them is a key where several may be right`() {
    let text = "多选题\n1. 有（　）。\nA. 甲方\nB. 乙方\nC. 丙方\n答案：全选\n"
    #expect(QuestionLines.of(text) == ["多 有（　）。 甲方/乙方/丙方 = ABC"])
  }

  @Test func `a number with its chapter is no part of the stem`() {
    let lines = bank { "1-\($0) 第几个（　）。\nA. 甲方\nB. 乙方\n答案：B\n" }
    #expect(lines == Array(repeating: "单 第几个（　）。 甲方/乙方 = B", count: 3))
  }

  @Test func `every line may have its label`() {
    let lines = bank {
      "题号：\($0)\n题型：单选题\n题目：第几个（　）。\n选项A：甲方\n选项B：乙方\n答案：B\n\n"
    }
    #expect(lines == Array(repeating: "单 第几个（　）。 甲方/乙方 = B", count: 3))
  }

  @Test func `traditional characters`() {
    let text = "單選題\n1. 誰（　）。\nA. 甲方\nB. 乙方\n正確答案：B\n是非題\n1. 先報告。\n答案：○\n2. 後報告。\n答案：╳\n"
    #expect(QuestionLines.of(text) == ["单 誰（　）。 甲方/乙方 = B", "判 先報告。 = 对", "判 後報告。 = 错"])
  }

  @Test func `an empty number is said once`() {
    #expect(QuestionLines.doubts("1.\n2.\n3.\n").allSatisfy { $0.hasSuffix("empty-stem") })
  }
}
