import BankLoader
import ExamModel
import Testing

/// Banks as databases write them out.
@Suite struct SQLBankTests {
  private func document(_ text: String) -> BankDocument { Reading.document(text, file: "题库.sql") }

  @Test func `rows are questions, their columns named by the table or the statement`() {
    let text = """
      -- 题库
      SET NAMES utf8;
      CREATE TABLE IF NOT EXISTS `bank`.`tiku` (
        `id` int(11) NOT NULL,
        `question` varchar(200) COMMENT '题干, 不为空',
        `options` text,
        `answer` enum('A','B') DEFAULT NULL,
        PRIMARY KEY (`id`)
      );
      INSERT INTO `tiku` VALUES (1, '先做（　）。', 'A.报警B.断电', 'A'), (2, '他''说\\'对\\'吗？', 'A.是B.否', 'B');
      INSERT INTO [dbo].[判断] ([题干], [答案]) VALUES (N'先报告（后处理）。', N'对')
      ,
      (N'可以拖延;不报告。', N'错');
      """
    #expect(
      QuestionLines.of(document(text)) == [
        "单 先做（　）。 报警/断电 = A", "判 他'说'对'吗？ = 错", "判 先报告（后处理）。 = 对",
        "判 可以拖延;不报告。 = 错",
      ])
    #expect(document(text).bank.questions.map(\.source.line) == [10, 10, 11, 13])
  }

  @Test func `a row that does not end is told`() {
    let text = """
      insert into t (question, answer, a, b) values ('一', 'A', '甲', '乙');
      insert into t (question, answer, a, b) values ('二', 'B', '甲', '乙), (
      """
    #expect(document(text).bank.questions.map(\.stem) == ["一"])
    #expect(document(text).diagnostics.map(Reading.line).contains("2:0 bad-markup"))
  }

  @Test(arguments: [
    "1. insert into 语句用来（　）。\nA. 插入\nB. 删除\n答案：A\n",
    "create 的作用是（　）；\ninsert into t values (1) 的作用是？\nA. 插入\nB. 删除\n答案：A\n",
  ])
  func `text that speaks of databases is text`(text: String) {
    #expect(Reading.document(text).bank.questions.map(\.key) == [.choices([0])])
  }

  @Test(arguments: [
    "insert into t values " + String(repeating: "(", count: 8_000),
    "insert into t values ('" + String(repeating: "\\", count: 8_001),
    "create table " + String(repeating: "`", count: 8_001),
    "insert into " + String(repeating: "[", count: 8_000),
    "insert into t values (" + String(repeating: "json_array(", count: 8_000),
  ])
  func `what nothing closes ends`(text: String) {
    #expect(document(text).bank.questions.isEmpty)
  }

  @Test func `a column holds questions as JSON`() {
    let text = """
      INSERT INTO `bank` (`id`, `question_type`, `content`) VALUES
      (1, 'SINGLE', '{"stem": "先做（　）。", "options": [{"label": "A", "text": "报警"}, {"label": "B", "text": "断电"}], "answer": "B"}');
      """
    #expect(QuestionLines.of(document(text)) == ["单 先做（　）。 报警/断电 = B"])
  }

  @Test func `names of columns may begin with that of their table`() {
    let text = """
      insert into bank.choice_question (choice_id, choice_content, option1, option2, choice_answer)
      values (1, '题干内容', '选项A', '选项B', 'B');
      insert into bank.choice_question (choice_id, choice_content, option1, option2, choice_answer)
      values (2, '先做（　）。', '报警', '断电', 'A'), (3, '题干', '选项A', '选项B', 'B');
      create table judges (judgeId int, judgeContent text, judgeAnswer text);
      insert into judges values (1, '先报告后处理。', '对'), (2, '可以拖延。', '错');
      """
    #expect(
      QuestionLines.of(document(text)) == [
        "单 题干内容 选项A/选项B = B", "单 先做（　）。 报警/断电 = A", "单 题干 选项A/选项B = B",
        "判 先报告后处理。 = 对", "判 可以拖延。 = 错",
      ])
  }

  @Test(arguments: [
    "insert into wrong_question (wrong_id, wrong_content, option1, option2, wrong_answer)",
    "insert into choice_record (user_id, choice_content, option1, option2, choice_answer)",
    "insert into choice (student_id, choice_content, option1, option2, choice_answer)",
  ])
  func `what somebody answered is no key by the name of its table`(insert: String) {
    let text = """
      \(insert)
      values (1, '先做（　）。', '报警', '断电', '1'), (2, '后做（　）。', '登记', '上报', '0');
      """
    #expect(document(text).bank.questions.allSatisfy { $0.key == nil })
  }

  @Test func `a sheet that a database took in has its names in its first row`() {
    let text = """
      insert into t (f1, f2, f3, f4) values ('题干', '选项A', '选项B', '答案');
      insert into t (f1, f2, f3, f4) values ('先做（　）。', '报警', '断电', 'A'), ('后做（　）。', '登记', '上报', 'B');
      """
    #expect(QuestionLines.of(document(text)) == ["单 先做（　）。 报警/断电 = A", "单 后做（　）。 登记/上报 = B"])
  }

  @Test func `what begins with the table's name and is not known may be options`() {
    func keys(_ names: String) -> [String] {
      QuestionLines.of(
        document(
          """
          insert into exam_item (exam_no, exam_content, \(names), exam_answer)
          values (1, '先做（　）。', '报警', '断电', '报警'), (2, '后做（　）。', '登记', '上报', '上报');
          """))
    }
    #expect(
      keys("exam_ch1, exam_ch2") == ["单 先做（　）。 报警/断电 = A", "单 后做（　）。 登记/上报 = B"])
    #expect(keys("exam_left, exam_middle").allSatisfy { !$0.contains("= 报警") })
  }

  @Test func `a column called that of answers may hold the options`() {
    let text = """
      CREATE TABLE `questions` (`id` int, `Title` text, `Answers` text, `CAnswers` text);
      INSERT INTO `questions` VALUES (1,'应先查验（　）。','A.证件<br>B.天气<br>C.菜单<br>','正确答案：A'),
      (2,'应后登记（　）。','A.菜单<br>B.来访人<br>C.天气<br>','正确答案：B'),
      (3,'应最后报告（　）。','A.天气<br>B.菜单<br>C.结果<br>','正确答案：C');
      """
    #expect(
      QuestionLines.of(document(text)) == [
        "单 应先查验（　）。 证件/天气/菜单 = A", "单 应后登记（　）。 菜单/来访人/天气 = B",
        "单 应最后报告（　）。 天气/菜单/结果 = C",
      ])
  }

  @Test func `a table for multiple choice whose keys are single letters is one of choices`() {
    func text(_ last: String) -> String {
      """
      CREATE TABLE `multi_question` (`id` int, `question` text, `answerA` text, `answerB` text, `rightAnswer` text);
      INSERT INTO `multi_question` VALUES (1,'应先查验（　）。','证件','天气','A'),
      (2,'应后登记（　）。','菜单','来访人','B'),(3,'应最后报告（　）。','结果','时间','\(last)');
      """
    }
    #expect(QuestionLines.of(document(text("A"))).map { $0.prefix(1) } == ["单", "单", "单"])
    #expect(QuestionLines.of(document(text("AB"))).map { $0.prefix(1) } == ["多", "多", "多"])
  }

  @Test func `the stem may stand behind the options and the key`() {
    let text = """
      INSERT INTO `question` VALUES (1, '证件', '天气', '菜单', '时间', 'A', 'c001', '值班人员应先查验什么？');
      INSERT INTO `question` VALUES (2, '菜单', '来访人', '天气', '时间', 'B', 'c001', '值班人员应后登记什么？');
      INSERT INTO `question` VALUES (3, '结果', '菜单', '天气', '时间', 'A', 'c002', '值班人员应最后报告什么？');
      """
    #expect(
      QuestionLines.of(document(text)) == [
        "单 值班人员应先查验什么？ 证件/天气/菜单/时间 = A", "单 值班人员应后登记什么？ 菜单/来访人/天气/时间 = B",
        "单 值班人员应最后报告什么？ 结果/菜单/天气/时间 = A",
      ])
  }
}
