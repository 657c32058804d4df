import BankLoader
import ExamModel
import Testing

/// Tables and lists as scripts and database clients write them: without headers, without keys, with
/// what a page had around its stems.
@Suite struct PlainExportTests {
  private func sheet(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "题库.csv"))
  }

  @Test func `a sheet without a header and without keys has questions all the same`() {
    let rows = (0..<5).map { "\($0),第\($0)号岗位由（　）值守。,门卫$两人$班长" }
    #expect(
      sheet(rows.joined(separator: "\n"))
        == (0..<5).map { "单 第\($0)号岗位由（　）值守。 门卫/两人/班长 = ?" })
    let cells = (0..<5).map { "\($0),第\($0)号岗位由（　）值守。,门卫,两人,班长" }
    #expect(
      sheet(cells.joined(separator: "\n"))
        == (0..<5).map { "单 第\($0)号岗位由（　）值守。 门卫/两人/班长 = ?" })
  }

  @Test func `a table of other things is no bank`() {
    let rows = (1...6).map { "\($0),第\($0)号岗位的值班登记簿,值班室,张三,李四" }
    #expect(sheet(rows.joined(separator: "\n")).isEmpty)
  }

  @Test func `statements answered by two codes are statements whose keys stay open`() {
    let rows = (0..<6).map { "\($0),第\($0)号岗位在任何时候都不得脱岗。,\($0 % 2)" }
    #expect(
      sheet(rows.joined(separator: "\n")) == (0..<6).map { "判 第\($0)号岗位在任何时候都不得脱岗。 = ?" })
  }

  @Test func `numbers, kinds and sources around stems are taken off`() {
    let text = """
      [{"question": "1. (单选题, 0.4分)值班由谁负责（　）。", "options": ["A. 班长", "B. 值班员"], "answer": "B"},
       {"question": "2. 【单选题】【出题：甲单位】夜间由谁值守（　）。", "options": ["A. 门卫", "B. 两人"], "answer": "A"},
       {"question": "3. (单选题, 0.4分)谁报告（　）。【出题：乙单位】", "options": ["A. 甲", "B. 乙"], "answer": "A"}]
      """
    let stems = Reading.document(text, file: "题库.json").bank.questions.map(\.stem)
    #expect(stems.first == "值班由谁负责（　）。")
    #expect(stems.last == "谁报告（　）。")
    let table = """
      题目,答案
      【出题：甲单位】值班由____负责。,['值班员  ']
      夜间由____值守。【出题：乙单位】,['两人']
      """
    #expect(sheet(table) == ["填 值班由____负责。 = 值班员", "填 夜间由____值守。 = 两人"])
  }

  @Test func `a tab stands behind numbers, and a year may`() {
    let text = """
      题目\t选项\t答案
      "1	值班由谁负责（　）。"\t**A班长**B值班员\tB
      "2	夜间由谁值守（　）。"\t**A门卫**B两人\tA
      "3	谁来报告（　）。"\t**A甲**B乙\tA
      """
    #expect(
      QuestionLines.of(Reading.document(text, file: "题库.tsv")) == [
        "单 值班由谁负责（　）。 班长/值班员 = B", "单 夜间由谁值守（　）。 门卫/两人 = A", "单 谁来报告（　）。 甲/乙 = A",
      ])
    let years = [4, 2, 5, 3, 1].map { "\($0).195\($0)年的值班制度由（　）制定。,甲,乙,A" }
    #expect(
      sheet("题干,A,B,答案\n" + years.joined(separator: "\n"))
        == [4, 2, 5, 3, 1].map { "单 195\($0)年的值班制度由（　）制定。 甲/乙 = A" })
  }

  @Test func `scripts of databases that end no statement are read, and comments before them`() {
    let text = """
      USE exam;
      GO
      INSERT [dbo].[tk] ([题干], [选项], [答案]) VALUES (N'值班由谁负责（　）。', N'A、班长
      B、值班员', N'B')
      GO
      INSERT [dbo].[tk] ([题干], [选项], [答案]) VALUES (N'夜间由谁值守（　）。', N'A、门卫
      B、两人', N'A')
      """
    let expected = ["单 值班由谁负责（　）。 班长/值班员 = B", "单 夜间由谁值守（　）。 门卫/两人 = A"]
    #expect(QuestionLines.of(Reading.document(text, file: "题库.sql")) == expected)
    let dump = """
      /*!40101 SET NAMES utf8 */;
      LOCK TABLES `user` WRITE;
      INSERT INTO `user` VALUES (1,'admin');
      UNLOCK TABLES;
      INSERT INTO `tk` (`题干`,`选项`,`答案`) VALUES ('值班由谁负责（　）。','A、班长 B、值班员','B'),('夜间由谁值守（　）。','A、门卫 B、两人','A');
      """
    #expect(QuestionLines.of(Reading.document(dump, file: "题库.sql")).suffix(2) == expected[...])
  }
}
