import BankLoader
import ExamModel
import Testing

/// Records in which several habits of real sheets and dumps meet.
@Suite struct CompositeRecordTests {
  private func lines(_ text: String, file: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: file))
  }

  @Test func `a table called tk holds 填空 or a whole 题库`() {
    let choices = """
      INSERT INTO `tk` (`id`,`title`,`options`,`answer`,`type`) VALUES
      (1,'谁先报告（　）。','**A.来宾**B.值班员','B',1),
      (2,'哪些地方（　）。','**A.库房**B.食堂**C.车间','AC',2),
      (3,'台账放在库房。','**A.正确**B.错误','A',3);

      """
    #expect(
      lines(choices, file: "库.sql") == [
        "单 谁先报告（　）。 来宾/值班员 = B", "多 哪些地方（　）。 库房/食堂/车间 = AC", "判 台账放在库房。 = 对",
      ])
    let blanks = """
      INSERT INTO `tk` (`id`,`title`,`answer`) VALUES
      (1,'____先报告。','值班员'),
      (2,'台账放在____。','库房');

      """
    #expect(lines(blanks, file: "库.sql") == ["填 ____先报告。 = 值班员", "填 台账放在____。 = 库房"])
  }

  @Test func `underscores are for letters where nothing else answers them`() {
    let rows = ["____先报告。,A", "台账放在____。,BC", "____登记。,D", "几人（　）。,C"]
    let table = "题干,答案\n" + rows.joined(separator: "\n") + "\n"
    #expect(
      lines(table, file: "库.csv") == [
        "单 ____先报告。 = A", "多 台账放在____。 = BC", "单 ____登记。 = D", "单 几人（　）。 = C",
      ])
    let mixed = lines(table + "____公布。,厂长\n", file: "库.csv")
    #expect(mixed.prefix(3).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `an answer in quotes names the option in quotes`() {
    let table = "题目,答案,选项\n谁先报告,['“甲”'],\"['“甲”', '“乙”']\"\n谁登记,['丙'],\"['丙', '丁']\"\n"
    #expect(lines(table, file: "库.csv") == ["单 谁先报告 “甲”/“乙” = A", "单 谁登记 丙/丁 = A"])
  }
}
