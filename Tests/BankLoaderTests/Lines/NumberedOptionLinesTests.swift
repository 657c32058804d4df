import Testing

/// Options with numbers in place of letters, and keys that are such numbers.
@Suite struct NumberedOptionLinesTests {
  private let names = ["甲方", "乙方", "丙方"]

  private func bank(_ question: (Int) -> String) -> [String] {
    QuestionLines.of((1...3).map(question).joined())
  }

  @Test(arguments: [
    ("1）甲方\n2）乙方\n3）丙方", "3"), ("1)甲方\n2)乙方\n3)丙方", "3"), ("(1)甲方\n(2)乙方\n(3)丙方", "3"),
    ("（1）甲方\n（2）乙方\n（3）丙方", "（3）"), ("（1）甲方（2）乙方（3）丙方", "(3)"), ("①甲方 ②乙方 ③丙方", "③"),
    ("1) 甲方  2) 乙方  3) 丙方", "3"),
  ])
  func `a number names an option`(options: String, key: String) {
    let lines = bank { "\($0). 谁负责（　）。\n\(options)\n答案：\(key)\n" }
    #expect(lines == Array(repeating: "单 谁负责（　）。 甲方/乙方/丙方 = C", count: 3))
  }

  @Test func `options may be on the line of their stem`() {
    let lines = bank { "\($0)、谁负责（　）。（1）甲方（2）乙方（3）丙方\n答案：2\n" }
    #expect(lines == Array(repeating: "单 谁负责（　）。 甲方/乙方/丙方 = B", count: 3))
  }

  @Test func `numbers with points are options where questions are numbered otherwise`() {
    let lines = bank { "第\($0)题 谁负责（　）。\n1. 甲方\n2. 乙方\n3. 丙方\n答案：2\n" }
    #expect(lines == Array(repeating: "单 谁负责（　）。 甲方/乙方/丙方 = B", count: 3))
  }

  @Test(arguments: ["1、3", "1,3", "13", "①③"])
  func `several numbers name several options`(key: String) {
    let lines = bank { "\($0). 哪些负责（　）。\n1）甲方\n2）乙方\n3）丙方\n答案：\(key)\n" }
    #expect(lines == Array(repeating: "多 哪些负责（　）。 甲方/乙方/丙方 = AC", count: 3))
  }

  @Test func `the key may stand in brackets before the number`() {
    let lines = bank { "（\($0)）\($0). 谁负责（　）。（1）甲方（2）乙方（3）丙方\n" }
    #expect(lines == ["A", "B", "C"].map { "单 谁负责（　）。 甲方/乙方/丙方 = \($0)" })
  }

  @Test func `the key may be a letter where no option has one`() {
    let lines = bank { "\($0). 谁负责（　）。\n1）甲方\n2）乙方\n3）丙方\n答案：C\n" }
    #expect(lines == Array(repeating: "单 谁负责（　）。 甲方/乙方/丙方 = C", count: 3))
  }

  @Test(arguments: [
    // Only one question has it: the number may be a count.
    "1. 谁负责（　）。\n1）甲方\n2）乙方\n答案：2\n2. 谁（　）。\nA. 甲\nB. 乙\n答案：B\n",
    // One key is beyond the options.
    (1...3).map { "\($0). 谁负责（　）。\n1）甲方\n2）乙方\n答案：\($0)\n" }.joined(),
    // What is asked for fills a blank.
    "填空题\n" + (1...3).map { "\($0). 期限为（　）天。\n（1）及时\n（2）准确\n（3）完整\n答案：\($0)\n" }.joined(),
    (1...3).map { "\($0). 期限为（　）天，要求（1）及时（2）准确（3）完整。\n答案：\($0)\n" }.joined(),
    // The question is how many there are.
    (1...3).map { "\($0). 正确的有（　）个。\n（1）甲方\n（2）乙方\n（3）丙方\n答案：\($0)\n" }.joined(),
  ])
  func `where a number may be something else the key stays open`(text: String) {
    #expect(QuestionLines.of(text)[0].hasSuffix("= ?"))
  }

  @Test func `statements with numbers stay in the stem where options have letters`() {
    let lines = bank { "\($0). 正确的是（　）。\n①甲 ②乙 ③丙\nA. ①②\nB. ①③\n答案：B\n" }
    #expect(lines == Array(repeating: "单 正确的是（　）。\n①甲 ②乙 ③丙 ①②/①③ = B", count: 3))
  }
}
