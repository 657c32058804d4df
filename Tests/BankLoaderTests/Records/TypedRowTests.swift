import BankLoader
import ExamModel
import Testing

/// Tab-separated questions of which each row begins with a code.
@Suite struct TypedRowTests {
  private func lines(_ rows: [[String]]) -> [String] {
    let text = rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")
    return QuestionLines.of(Reading.document(text, file: "试题.txt"))
  }

  @Test func `choices, statements and blanks have their answers in further columns`() {
    #expect(
      lines([
        ["MC", "谁先签字？", "接班人", "incorrect", "交班人", "correct"],
        ["MA", "<p>应当登记哪些？</p>", "时间", "Correct", "天气", "Incorrect", "事由", "Correct"],
        ["TF", "值班员可以离岗。", "false"],
        ["FIB", "值班表由____编制。", "办公室", "综合科"],
        ["ESS", "说明交接的程序。", "核对记录，双方签字。"],
      ]) == [
        "单 谁先签字？ 接班人/交班人 = B", "多 应当登记哪些？ 时间/天气/事由 = AC", "判 值班员可以离岗。 = 错",
        "填 值班表由____编制。 = 办公室|综合科", "简 说明交接的程序。 = 核对记录，双方签字。",
      ])
  }

  @Test func `what is put in order, matched or counted is read too`() {
    #expect(
      lines([
        ["TF", "值班员可以离岗。", "false"],
        ["ORD", "排列步骤。", "受理", "审查", "决定"],
        ["MAT", "连接机关与职责。", "法院", "审判", "公安", "侦查"],
        ["NUM", "一班几小时？", "8", "0.5"],
        ["FIL", "提交值班记录。"],
      ]).dropFirst() == [
        "排 排列步骤。 受理/审查/决定 = ABC", "连 连接机关与职责。 审判/侦查 = 1A 2B", "算 一班几小时？ = 8±0.5",
        "简 提交值班记录。 = ?",
      ])
  }

  @Test func `an option of which nothing is said gives no key`() {
    let lines = lines([
      ["TF", "值班员可以离岗。", "false"],
      ["MC", "谁先签字？", "接班人", "incorrect", "交班人"],
    ])
    #expect(lines[1].hasSuffix("= ?"))
  }

  @Test func `a line without a code makes it another text`() {
    let rows = [["MC", "谁先签字？", "接班人", "incorrect", "交班人", "correct"], ["MC是一种职称。", "对"]]
    #expect(!lines(rows).contains("单 谁先签字？ 接班人/交班人 = B"))
  }
}
