import BankLoader
import ExamModel
import Testing

/// Names of columns that say only together what they are.
@Suite struct HeaderWordTests {
  private func lines(_ header: String, _ rows: [String]) -> [String] {
    QuestionLines.of(
      Reading.document(([header] + rows).joined(separator: "\n") + "\n", file: "a.csv"))
  }

  private let rows = ["先做（　）。,甲,乙,丙,B", "再做（　）。,甲,乙,丙,C", "都做（　）。,甲,乙,丙,AC"]
  private let read = ["单 先做（　）。 甲/乙/丙 = B", "单 再做（　）。 甲/乙/丙 = C", "多 都做（　）。 甲/乙/丙 = AC"]

  @Test(arguments: [
    "题干,选项(A),选项(B),选项(C),答案", "题干,A选项内容,B选项内容,C选项内容,答案", "题干,选项：A,选项：B,选项：C,答案",
    "题干,候选一,候选二,候选三,答案", "题干,项A,项B,项C,答案", "题干,（1）,（2）,（3）,答案", "题干,1.,2.,3.,答案",
    "题干,答案1,答案2,答案3,正确答案", "题干,A,B,C,答案选项", "题干,A,B,C,标答", "题干,A,B,C,应选", "命题内容,A,B,C,答案",
    "问题描述,A,B,C,答案", "提问,A,B,C,标准选项",
  ])
  func `columns beside each other are options whatever their names have in common`(header: String) {
    #expect(lines(header, rows) == read)
  }

  @Test func `how many are right is no key`() {
    let rows = rows.map { "\($0),3,1" }
    #expect(lines("题干,选项1,选项2,选项3,答案选项,选项数,答案数", rows) == read)
  }

  @Test func `a form of questions is their kind and no stem`() {
    let rows = ["1,先做（　）。,甲,乙,B,单选题", "2,都做（　）。,甲,乙,AB,多选题"]
    #expect(
      lines("序号,命题内容,A,B,答案,题目形式", rows) == ["单 先做（　）。 甲/乙 = B", "多 都做（　）。 甲/乙 = AB"])
  }

  @Test func `answers of several blanks are no options`() {
    let rows = ["先做____，再做____。,甲,乙", "后做____，不做____。,丙,丁"]
    #expect(
      lines("题干,答案1,答案2", rows) == ["填 先做____，再做____。 = 甲；乙", "填 后做____，不做____。 = 丙；丁"])
  }

  @Test func `what is ticked under answers by letter is right`() {
    let rows = ["先做（　）。,甲,乙,丙,,1,", "都做（　）。,甲,乙,丙,1,,1"]
    #expect(
      lines("题目,选项A,选项B,选项C,答案A,答案B,答案C", rows) == [
        "单 先做（　）。 甲/乙/丙 = B", "多 都做（　）。 甲/乙/丙 = AC",
      ])
  }

  @Test func `the letter and the text of an option have a column each`() {
    let rows = ["1,单选题,谁值守（　）。,A,门卫,", ",,,B,两人,√", "2,多选题,谁登记（　）。,A,门卫,√", ",,,B,两人,√"]
    #expect(
      lines("题号,题型,题干,选项,内容,是否正确", rows) == [
        "单 谁值守（　）。 门卫/两人 = B", "多 谁登记（　）。 门卫/两人 = AB",
      ])
  }

  @Test func `numbers in words stand before all stems`() {
    let rows = ["题目1：先做（　）。,甲,乙,B", "题目2：再做（　）。,甲,乙,A"]
    #expect(lines("题目,A,B,答案", rows) == ["单 先做（　）。 甲/乙 = B", "单 再做（　）。 甲/乙 = A"])
  }

  @Test(arguments: [
    ("\"A,B和D\"", "ABD"), ("A┋B", "AB"), ("乙┋丙", "BC"), ("(ABD)", "ABD"), ("（AC）", "AC"),
  ])
  func `keys are parted and put in brackets in any way`(cell: String, key: String) {
    let rows = ["都做（　）。,甲,乙,丙,丁,\(cell)"]
    #expect(lines("题干,A,B,C,D,答案", rows) == ["多 都做（　）。 甲/乙/丙/丁 = \(key)"])
  }

  @Test func `verdicts may stand in brackets`() {
    #expect(
      lines("题干,题型,答案", ["先做甲。,判断题,（√）", "先做乙。,判断题,（×）"]) == ["判 先做甲。 = 对", "判 先做乙。 = 错"])
  }

  @Test func `a small a beside capitals is the key`() {
    #expect(
      lines("q,a,A,B,C", ["先做（　）。,B,甲,乙,丙", "再做（　）。,C,甲,乙,丙", "都做（　）。,AC,甲,乙,丙"]) == read)
  }

  @Test func `a small a is an option beside a small b and a key`() {
    #expect(lines("q,a,b,c,key", rows) == read)
  }
}
