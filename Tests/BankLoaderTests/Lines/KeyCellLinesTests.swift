import ExamModel
import Testing

@testable import BankLoader

/// Rows of a table without a header whose key has a labelled cell.
@Suite struct KeyCellLinesTests {
  private static let head = "2762\t值班表每周公布。\t正确答案：B\tA：对\tB：错\n"

  @Test func `the key may stand before the options`() {
    let text =
      Self.head + "2720\t谁负责（　）。\t正确答案：AC\tA.甲方\tB.乙方C.丙方\tD.丁方\n"
      + "2683\t台账可以涂改。\t正确答案：B\tA．错误\tB．正确\n"
    #expect(
      QuestionLines.of(text) == [
        "判 值班表每周公布。 = 错", "多 谁负责（　）。 甲方/乙方/丙方/丁方 = AC", "判 台账可以涂改。 = 对",
      ])
  }

  @Test func `the key may stand behind the options`() {
    let text =
      "12\t谁负责登记（　）。\tA.甲方\tB.乙方\t答案：B\n"
      + "17\t谁负责巡查（　）。\tA.甲方\tB.乙方\t答案：A\n"
    #expect(QuestionLines.of(text) == ["单 谁负责登记（　）。 甲方/乙方 = B", "单 谁负责巡查（　）。 甲方/乙方 = A"])
  }

  @Test func `columns that fit are no options`() {
    let text = (1...4).map {
      "\($0)\t谁负责第\($0)岗（　）。\t正确答案：C\tA.甲方\tB.乙方\tC.丙方\n"
    }.joined()
    #expect(QuestionLines.of(text).last == "单 谁负责第4岗（　）。 甲方/乙方/丙方 = C")
    #expect(QuestionLines.of(text).count == 4)
  }

  @Test func `a file named as a table is read alike`() {
    let text = Self.head + Self.head.replacing("值班表", with: "台账")
    let document = Reading.document(text, file: "题库.tsv")
    #expect(QuestionLines.of(document) == ["判 值班表每周公布。 = 错", "判 台账每周公布。 = 错"])
  }

  @Test(arguments: [
    "2762\t谁负责。\t正确答案：B\tA：甲\t正确答案：A\tB：乙\n",
    "2762\t谁负责。\t正确答案：B\tB：甲\tD：乙\n",
  ])
  func `rows with two keys or without option A have no key`(text: String) {
    #expect(!QuestionLines.of(text).contains { !$0.hasSuffix("= ?") })
  }

  @Test(arguments: ["B\tA：对\tB：错", "B A：对 B：错", "乙方\tA：甲方\tB：乙方"])
  func `the rest of a row is no answer`(text: String) {
    #expect(TextSigns.isRow(text))
  }

  @Test(arguments: ["A班登记，B班巡查。", "甲方\t乙方", "CPU\t处理器", "先登记，再巡查。", "A：登记\nB：巡查"])
  func `answers in words are no rows`(text: String) {
    #expect(!TextSigns.isRow(text))
  }
}
