import BankLoader
import ExamModel
import FileContainers
import Tables
import Testing

/// Tables as exam platforms hand them out to be filled in.
@Suite struct PlatformSheetTests {
  private func document(_ text: String) -> BankDocument {
    Reading.document(text, file: "题库.csv")
  }

  private func lines(_ text: String) -> [String] { QuestionLines.of(document(text)) }

  private func codes(_ text: String) -> [String] {
    document(text).diagnostics.map(\.finding.code)
  }

  @Test func `answers of several columns belong together`() {
    let text = """
      题干,题型,选择项1,选择项2,选择项3,答案1,答案2
      应先查验（　）。,单选题,证件,天气,菜单,A,
      应当登记（　）。,多选题,来访人,天气,时间,A,C
      值班表由____报____。,填空题,,,,科室,办公室

      """
    #expect(
      lines(text) == [
        "单 应先查验（　）。 证件/天气/菜单 = A", "多 应当登记（　）。 来访人/天气/时间 = AC",
        "填 值班表由____报____。 = 科室；办公室",
      ])
    #expect(codes(text) == [])
  }

  @Test func `several answers in words, of which one might do, are no key`() {
    let text = """
      题干,题型,答案1,答案2
      说明交接的程序。,简答题,核对记录,双方签字
      说明登记的要求。,简答题,如实登记,

      """
    #expect(lines(text) == ["简 说明交接的程序。 = ?", "简 说明登记的要求。 = 如实登记"])
    #expect(codes(text).contains("missing-key"))
    #expect(codes(text).contains("unread-column"))
  }

  @Test func `what adds a column up, or names who made the table, is no question`() {
    let text = """
      序号,题目,A,B,答案,分值
      1,应先查验（　）。,证件,天气,A,2
      2,应后查验（　）。,菜单,物品,B,2
      ,合计,,,,4
      总计,,,,,4
      制表人：某某,,,审核人：某某,,

      """
    #expect(lines(text) == ["单 应先查验（　）。 证件/天气 = A", "单 应后查验（　）。 菜单/物品 = B"])
    #expect(codes(text) == ["stray-line", "stray-line", "stray-line"])
  }

  @Test func `a question about a total stays one`() {
    let text = """
      题目,A,B,答案
      合计,求和,求差,A
      平均,总数除以个数,总数乘以个数,A

      """
    #expect(lines(text) == ["单 合计 求和/求差 = A", "单 平均 总数除以个数/总数乘以个数 = A"])
  }

  @Test func `a sheet that says how to fill the others in holds no questions`() throws {
    func sheet(_ name: String, _ rows: [[String]]) -> SheetDraft {
      SheetDraft(name: name, rows: rows.map { $0.map(TableValue.text) })
    }
    let bytes = try WorkbookWriter.bytes(of: [
      sheet("试题", [["题干", "题型", "选项A", "选项B", "答案"], ["应先查验（　）。", "单选题", "证件", "天气", "A"]]),
      sheet("填写说明", [["1、题型必须填写：单选题、多选题、判断题"], ["2、判断题的选项A填正确，选项B填错误"]]),
    ])
    let document = BankReader.read(bytes: bytes, file: "题库.xlsx", digest: Reading.digest)
    #expect(QuestionLines.of(document) == ["单 应先查验（　）。 证件/天气 = A"])
  }

  @Test(arguments: ["略", "暂无", "见解析", "无", "（略）"])
  func `a word for no answer is no model answer`(word: String) {
    let text = """
      题目,题型,答案
      说明交接的程序。,简答题,\(word)
      说明登记的要求。,简答题,如实登记

      """
    #expect(lines(text) == ["简 说明交接的程序。 = ?", "简 说明登记的要求。 = 如实登记"])
    #expect(codes(text) == ["missing-key"])
  }

  @Test func `nothing may be what fills a blank`() {
    let text = """
      题目,题型,答案
      期满而____异议的，公示即告结束。,填空题,无

      """
    #expect(lines(text) == ["填 期满而____异议的，公示即告结束。 = 无"])
  }

  @Test func `one blank takes an answer in all its spellings, and only those`() {
    let text = """
      题目,题型,答案
      证书的简称是____。,填空题,IDC;idc
      报告交给____。,填空题,科长；处长

      """
    #expect(lines(text) == ["填 证书的简称是____。 = IDC|idc", #"填 报告交给____。 = 科长\u{FF1B}处长"#])
  }

  @Test func `a row that lacks a cell has no key from the next column`() {
    let text = """
      题型,题目,选项A,选项B,正确答案,解析
      单选题,应先查验（　）。,证件,天气,A,见规程
      填空题,交接应当____。,,签字,见规程

      """
    #expect(lines(text)[1].hasSuffix("= ?"))
    #expect(codes(text).contains("ambiguous-key"))
  }

  @Test func `two letters that a slash parts are both only where that is said`() {
    let text = """
      题目,题型,A,B,C,答案
      应先查验（　）。,,证件,天气,菜单,A/B
      应当登记（　）。,多选题,来访人,时间,天气,A/B

      """
    #expect(lines(text)[0].hasSuffix("= ?"))
    #expect(lines(text)[1] == "多 应当登记（　）。 来访人/时间/天气 = AB")
    let more = """
      题目,A,B,C,D,答案
      应先查验（　）。,证件,天气,菜单,物品,A/D
      应当登记（　）。,来访人,时间,天气,事由,A/B/D

      """
    #expect(lines(more).map { $0.suffix(3) } == [" AD", "ABD"])
  }
}
