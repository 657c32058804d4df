import BankLoader
import ExamModel
import Testing

/// Databases with the options of questions in a table of their own, and values that are computed.
@Suite struct SQLJoinTests {
  private func lines(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "题库.sql"))
  }

  @Test func `options are those of the question whose id they name`() {
    let text = """
      CREATE TABLE `tb_option` (`oid` int, `content` text, `isright` int, `qid` int);
      INSERT INTO `tb_option` VALUES (1,'证件',1,1),(2,'天气',0,1),(3,'菜单',0,1),(4,'如实登记',1,2),(5,'放行',0,2),(6,'及时报告',1,2);
      CREATE TABLE `tb_question` (`qid` int, `content` text);
      INSERT INTO `tb_question` VALUES (1,'应先查验（　）。'),(2,'值班时应当（　）。');
      CREATE TABLE `tb_role` (`rid` int, `name` text);
      INSERT INTO `tb_role` VALUES (1,'值班员'),(2,'科长');

      """
    #expect(
      lines(text) == ["单 应先查验（　）。 证件/天气/菜单 = A", "多 值班时应当（　）。 如实登记/放行/及时报告 = AC"])
  }

  @Test func `a question may be looked up by its text`() {
    let rows = [("应先查验（　）。", "证件", "天气"), ("应后登记（　）。", "来访人", "菜单")]
    let text = rows.map { stem, right, wrong in
      """
      INSERT INTO questions (question_text, topic) VALUES ('\(stem)', '值班');
      INSERT INTO options (question_id, option_text, is_correct)
      VALUES ((SELECT id FROM questions WHERE question_text = '\(stem)'), '\(wrong)', FALSE);
      INSERT INTO options (question_id, option_text, is_correct)
      VALUES ((SELECT id FROM questions WHERE question_text = '\(stem)'), '\(right)', TRUE);

      """
    }.joined()
    #expect(lines(text) == ["单 应先查验（　）。 天气/证件 = B", "单 应后登记（　）。 菜单/来访人 = B"])
  }

  @Test func `rows without ids are counted only where each answer is among its options`() {
    func text(_ last: String) -> String {
      """
      insert into Question(Name,Answer) values ('应先查验（　）。','证件'), ('应后登记（　）。','来访人');
      insert into Choise(Name,QuestionId) values ('证件',1), ('天气',1), ('菜单',2), ('\(last)',2);

      """
    }
    #expect(lines(text("来访人")) == ["单 应先查验（　）。 证件/天气 = A", "单 应后登记（　）。 菜单/来访人 = B"])
    #expect(lines(text("时间")) == ["填 应先查验（　）。 = 证件", "填 应后登记（　）。 = 来访人"])
  }

  @Test func `JSON that a statement puts together is a value`() {
    let text = """
      INSERT INTO q (id, text, options, answer, hints) VALUES
      (1, '应先查验（　）。', JSON_OBJECT('A', '证件("原件")', 'B', '天气'), 'A', JSON_ARRAY('甲', '乙')),
      (2, '应后登记（　）。', JSON_OBJECT('A', '菜单', 'B', '来访人'), 'B', JSON_ARRAY());

      """
    #expect(
      lines(text) == ["单 应先查验（　）。 证件(\"原件\")/天气 = A", "单 应后登记（　）。 菜单/来访人 = B"])
  }

  @Test func `a table may have nothing but questions as JSON`() {
    let text = """
      insert into bank (QUES) values ('{"type": "single", "content": "应先查验（　）。", "options": {"A": "证件", "B": "天气"}, "answer": "A"}');
      insert into bank (QUES) values ('{"type": "multi", "content": "应当（　）。", "options": {"A": "登记", "B": "报告"}, "answer": ["A", "B"]}');

      """
    #expect(lines(text) == ["单 应先查验（　）。 证件/天气 = A", "多 应当（　）。 登记/报告 = AB"])
  }

  @Test func `names that say nothing known are no question`() {
    let text = """
      INSERT INTO qb.choice_question (choice_id, choice_content, o1, o2, choice_answer) VALUES (1, '应当先查验的是（　）。', '证件', '天气', 'A');
      INSERT INTO qb.choice_question (choice_id, choice_content, o1, o2, choice_answer) VALUES (2, '应当后登记的是（　）。', '菜单', '来访人', 'B');
      INSERT INTO qb.choice_question (choice_id, choice_content, o1, o2, choice_answer) VALUES (3, '应当最后报告的是（　）。', '结果', '时间', 'A');

      """
    #expect(
      lines(text) == [
        "单 应当先查验的是（　）。 证件/天气 = A", "单 应当后登记的是（　）。 菜单/来访人 = B",
        "单 应当最后报告的是（　）。 结果/时间 = A",
      ])
  }

  @Test func `options begin with the column that has their first letter`() {
    let text = """
      INSERT INTO `p` VALUES (3, '选择题', '应当先查验的是（　）。', '值班', 'A.证件', 'B.天气', 'A');
      INSERT INTO `p` VALUES (6, '选择题', '应当后登记的是（　）。', '值班', 'A.菜单', 'B.来访人', 'B');
      INSERT INTO `p` VALUES (7, '选择题', '应当最后报告的是（　）。', '值班', 'A．结果', 'B．时间', 'A');

      """
    #expect(
      lines(text) == [
        "单 应当先查验的是（　）。 证件/天气 = A", "单 应当后登记的是（　）。 菜单/来访人 = B",
        "单 应当最后报告的是（　）。 结果/时间 = A",
      ])
  }

  @Test func `what people answered is no option`() {
    let text = """
      CREATE TABLE `question` (`id` int, `title` text, `answer` text);
      INSERT INTO `question` VALUES (1,'说明登记的要求。','如实登记'),(2,'说明交接的程序。','核对记录');
      CREATE TABLE `answer` (`id` int, `content` text, `is_right` int, `question_id` int, `user_id` int);
      INSERT INTO `answer` VALUES (1,'如实',1,1,7),(2,'随意',0,1,8),(3,'核对',1,2,7),(4,'不管',0,2,8);

      """
    #expect(lines(text) == ["简 说明登记的要求。 = 如实登记", "简 说明交接的程序。 = 核对记录"])
  }

  @Test func `whatever the column of the ids is called`() {
    let text = """
      CREATE TABLE `el_qu` (`id` bigint, `qu_type` int, `content` text);
      INSERT INTO `el_qu` VALUES (71,1,'应先查验（　）。'),(72,1,'应后登记（　）。');
      CREATE TABLE `el_qu_answer` (`id` bigint, `qu_id` bigint, `is_right` int, `content` text);
      INSERT INTO `el_qu_answer` VALUES (1,71,1,'证件'),(2,71,0,'天气'),(3,72,0,'菜单'),(4,72,1,'来访人');

      """
    #expect(lines(text) == ["单 应先查验（　）。 证件/天气 = A", "单 应后登记（　）。 菜单/来访人 = B"])
  }
}
