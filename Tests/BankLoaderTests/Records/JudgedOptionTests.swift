import BankLoader
import ExamModel
import Testing

/// Words for right and wrong among the options of records.
@Suite struct JudgedOptionTests {
  private func lines(_ rows: [String], _ header: String) -> [String] {
    QuestionLines.of(
      Reading.document(([header] + rows).joined(separator: "\n") + "\n", file: "题库.csv"))
  }

  @Test(arguments: ["（ ）", "____", "        "])
  func `verbs that fill a gap within a sentence are options`(gap: String) {
    let read = lines(
      ["值班室\(gap)会客的地方。,不是,是,A", "来宾\(gap)须登记,是,否,A", "谁登记？,门卫,班长,A"], "题目,选项A,选项B,答案")
    #expect(read[0].hasPrefix("单 值班室") && read[0].hasSuffix("不是/是 = A"))
    #expect(read[1].hasSuffix("是/否 = A"))
  }

  @Test func `of a statement they say whether it is right`() {
    let read = lines(
      ["值班室是会客的地方。,不是,是,A", "来宾应当登记（　）。,是,否,A", "库房每日（　）巡查。,对,错,B", "（　）来宾应当登记。,是,否,A"],
      "题目,选项A,选项B,答案")
    #expect(read.allSatisfy { $0.hasPrefix("判 ") })
    #expect(read.map { $0.suffix(1) } == ["错", "对", "错", "对"])
  }

  @Test func `a verdict that stands alone among empty cells is no option and no key`() {
    let header = "题型,题目,选项A,选项B,选项C,选项D,答案"
    let rows = ["单选题,谁登记？,门卫,班长,站长,来宾,A", "判断题,来宾应当登记。,,正确,,见守则第三条。,"]
    let document = Reading.document(
      ([header] + rows).joined(separator: "\n") + "\n", file: "题库.csv")
    #expect(QuestionLines.of(document)[1] == "判 来宾应当登记。 = ?")
    #expect(document.bank.questions[1].options.isEmpty)
    let codes = document.diagnostics.map(\.finding.code)
    #expect(codes.contains("missing-key") && codes.count { $0 == "stray-line" } == 2)
  }
}
