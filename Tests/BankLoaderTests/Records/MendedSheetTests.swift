import BankLoader
import ExamModel
import Testing

/// Tables whose names mislead, and rows that are not as their header says.
@Suite struct MendedSheetTests {
  private func document(_ text: String) -> BankDocument { Reading.document(text, file: "题库.csv") }
  private func lines(_ text: String) -> [String] { QuestionLines.of(document(text)) }

  @Test func `what is called a stem and holds kinds is none`() {
    let text = """
      序号,出题正文,A,B,答案,题目样式
      1,应先查验的是（　）。,证件,天气,A,单选题
      2,应后登记的是（　）。,菜单,来访人,B,单选题
      3,最后报告的是（　）。,结果,时间,A,单选题

      """
    #expect(
      lines(text) == [
        "单 应先查验的是（　）。 证件/天气 = A", "单 应后登记的是（　）。 菜单/来访人 = B", "单 最后报告的是（　）。 结果/时间 = A",
      ])
  }

  @Test func `how many answers there are is no key`() {
    let text = """
      类别,试题,选项1,选项2,选项3,答案选项,选项数,答案数
      单选,应先查验（　）。,天气,菜单,证件,C,3,1
      多选,应当（　）。,登记,放行,报告,AC,3,2

      """
    #expect(lines(text) == ["单 应先查验（　）。 天气/菜单/证件 = C", "多 应当（　）。 登记/放行/报告 = AC"])
  }

  @Test func `a row whose marks are words gives no key`() {
    let text = """
      题型,题干,选项A,选项B,答案,分值,解析
      单选,应先查验（　）。,证件,天气,A,2,见守则
      简答,说明交接的程序。,,,10,考查交接的程序

      """
    #expect(lines(text) == ["单 应先查验（　）。 证件/天气 = A", "简 说明交接的程序。 = ?"])
  }

  @Test func `brackets around every cell are none of the texts`() {
    let text = """
      [题目],[选项A],[选项B],[答案]
      [应先查验（　）。],[证件],[天气],[证件]
      "[先登记，后（　）。]",[放行],[报告],[报告]

      """
    #expect(lines(text) == ["单 应先查验（　）。 证件/天气 = A", "单 先登记，后（　）。 放行/报告 = B"])
  }

  @Test func `answers of blanks stand beside the column for others`() {
    let text = """
      题型,题目,答案1,答案2,参考答案
      填空题,值班表由____报____。,科室,办公室,
      简答题,说明登记的要求。,,,如实登记。

      """
    #expect(lines(text) == ["填 值班表由____报____。 = 科室；办公室", "简 说明登记的要求。 = 如实登记。"])
  }

  @Test func `numbers that nothing parts from the stems are those of their rows`() {
    let stems = ["给值班员发（　）。", "给科长发（　）。", "（　）负责登记。", "《守则》由谁定（　）。", "交接时应当（　）。"]
    func text(_ first: Int) -> String {
      "题目,A,B,答案\n"
        + stems.enumerated().map { "\($0.offset + first)\($0.element),证件,天气,A\n" }.joined()
    }
    #expect(document(text(1)).bank.questions.map(\.stem) == stems)
    #expect(document(text(3)).bank.questions.first?.stem == "3给值班员发（　）。")
    let days = ["1月1日", "2月2日", "3月8日", "4月5日", "5月1日"].map { "\($0)应当（　）。" }
    let dated = "题目,A,B,答案\n" + days.map { "\($0),值班,休假,A\n" }.joined()
    #expect(document(dated).bank.questions.map(\.stem) == days)
  }

  @Test func `columns are known in further languages`() {
    let text = """
      Câu hỏi,Lựa chọn A,Lựa chọn B,Đáp án đúng,Giải thích
      Ai ghi sổ trực?,Trực ban,Khách,A,Theo nội quy
      Ai vào cửa?,Trực ban,Khách,B,

      """
    #expect(
      lines(text) == [
        "单 Ai ghi sổ trực? Trực ban/Khách = A", "单 Ai vào cửa? Trực ban/Khách = B",
      ])
  }

  @Test func `a row that explains with an example is a question`() {
    let text = """
      题目,选项A,选项B,答案,解析,备注
      应先查验（　）。,证件,天气,1,例如身份证。,示例：工作证
      应后登记（　）。,菜单,来访人,2,例如访客。,示例：访客单

      """
    #expect(document(text).bank.questions.map(\.key) == [.choices([0]), .choices([1])])
  }

  @Test func `letters in brackets name options`() {
    let text = """
      题 目,选项(A),选项(B),答 案
      应先查验（　）。,证件,天气,A
      应后登记（　）。,菜单,来访人,B

      """
    #expect(lines(text) == ["单 应先查验（　）。 证件/天气 = A", "单 应后登记（　）。 菜单/来访人 = B"])
  }

  @Test func `columns for answers beside those for options mark the right ones`() {
    let text = """
      题目,选项A,选项B,选项C,答案A,答案B,答案C
      应先查验（　）。,天气,证件,菜单,,1,
      值班时应当（　）。,登记,放行,报告,1,,1

      """
    #expect(lines(text) == ["单 应先查验（　）。 天气/证件/菜单 = B", "多 值班时应当（　）。 登记/放行/报告 = AC"])
  }

  @Test func `a letter and a text a row are an option`() {
    let text = """
      题号,题型,题干,选项,内容,是否正确
      1,单选,应先查验（　）。,A,证件,√
      ,,,B,天气,
      2,单选,应后登记（　）。,A,菜单,
      ,,,B,来访人,√

      """
    #expect(lines(text) == ["单 应先查验（　）。 证件/天气 = A", "单 应后登记（　）。 菜单/来访人 = B"])
  }

  @Test func `a verdict may stand in brackets`() {
    let text = "题型,题干,答案\n判断题,离岗应当请假。,（√）\n判断题,密件可以带走。,(×)\n"
    #expect(lines(text) == ["判 离岗应当请假。 = 对", "判 密件可以带走。 = 错"])
  }
}
