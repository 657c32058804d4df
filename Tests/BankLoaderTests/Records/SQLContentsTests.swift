import BankLoader
import Testing

@Suite struct SQLContentsTests {
  private func lines(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "题库.sql"))
  }

  private func content(_ stem: String, _ options: [String], key: String) -> String {
    let items = zip(["A", "B", "C"], options).map { #"{"prefix":"\#($0)","content":"\#($1)"}"# }
    let list = items.joined(separator: ",")
    return
      #"{"titleContent":"\#(stem)","analyze":"见规定","questionItemObjects":[\#(list)],"correct":\#(key)}"#
  }

  private func dump(rows: String) -> String {
    """
    CREATE TABLE `t_question` (`id` int, `question_type` int, `correct` text, `info_text_content_id` int);
    INSERT INTO `t_question` VALUES \(rows);
    CREATE TABLE `t_text_content` (`id` int, `content` text, `create_time` datetime);
    INSERT INTO `t_text_content` VALUES (31,'\(content("应先查验（　）。", ["证件", "天气", "菜单"], key: #""A""#))','2024-01-01'),
    (32,'\(content("应登记（　）。", ["来访人", "天气", "时间"], key: "null"))','2024-01-01');
    """
  }

  @Test func `keys that the texts do not have stand beside their ids`() {
    let text = dump(rows: "(1,1,'A',31),(2,2,'A,C',32)")
    #expect(lines(text) == ["单 应先查验（　）。 证件/天气/菜单 = A", "多 应登记（　）。 来访人/天气/时间 = AC"])
  }

  @Test func `of two rows about one text neither is taken`() {
    let text = dump(rows: "(1,1,'A',31),(2,2,'A,C',32),(3,2,'A,B',32)")
    #expect(lines(text).map { $0.split(separator: " ").last } == ["A", "?"])
  }
}
