import BankLoader
import ExamModel
import Testing

/// XML that programs of their own write.
@Suite struct ElementBankTests {
  private func lines(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "题库.xml"))
  }

  private let both = ["单 应先查验（　）。 证件/天气 = A", "判 离岗应当请假。 = 对"]

  @Test func `questions may be attributes`() {
    let text = """
      <?xml version="1.0" encoding="utf-8"?>
      <Subject>
        <Items title="一、单选题">
          <Item question="应先查验（　）。" options="A.证件|B.天气" answer="A"/>
        </Items>
        <Items title="二、判断题">
          <Item question="离岗应当请假。" options="正确|错误" answer="A"/>
          <Item question="密件可以带走。" options="正确|错误" answer="B"/>
        </Items>
      </Subject>
      """
    #expect(lines(text) == both + ["判 密件可以带走。 = 错"])
  }

  @Test func `questions may be elements`() {
    let text = """
      <questions>
        <question id="q1"><text>应先查验（　）。</text>
          <choices><choice correct="true">证件</choice><choice correct="false">天气</choice></choices>
        </question>
        <question id="q2"><text>应后登记（　）。</text>
          <choices><choice correct="false">菜单</choice><choice correct="true">来访人</choice></choices>
        </question>
      </questions>
      """
    #expect(lines(text) == [both[0], "单 应后登记（　）。 菜单/来访人 = B"])
  }

  @Test func `a workbook may be one file of XML`() {
    func row(_ cells: [String]) -> String {
      "<Row>"
        + cells.map { #"<Cell><Data ss:Type="String">\#($0)</Data></Cell>"# }.joined() + "</Row>"
    }
    let text = """
      <?xml version="1.0"?>
      <?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
      <Worksheet ss:Name="题库"><Table>
      \(row(["题型", "题目", "选项A", "选项B", "答案"]))
      \(row(["单选题", "应先查验（　）。", "证件", "天气", "A"]))
      <Row><Cell><Data ss:Type="String">判断题</Data></Cell><Cell><Data ss:Type="String">离岗应当请假。</Data></Cell><Cell ss:Index="5"><Data ss:Type="String">对</Data></Cell></Row>
      </Table></Worksheet></Workbook>
      """
    #expect(lines(text) == both)
  }

  @Test(arguments: [
    "<note><title>值班</title><body>请登记来访人。</body></note>",
    "<html><body><p>1. 应先查验（　）。</p><p>A. 证件</p><p>B. 天气</p><p>答案：A</p></body></html>",
  ])
  func `other XML and pages are read as before`(text: String) {
    let count = text.hasPrefix("<html") ? 1 : 0
    #expect(Reading.document(text, file: "题库.xml").bank.questions.count == count)
  }

  @Test func `options are no statements`() {
    func text(_ stem: String) -> String {
      """
      <problem><multiplechoiceresponse>\(stem)
        <choicegroup><choice correct="true">the clerk</choice><choice correct="false">the guest</choice></choicegroup>
      </multiplechoiceresponse></problem>
      """
    }
    #expect(
      lines(text("<label>Who keeps the register?</label>")) == [
        "单 Who keeps the register? the clerk/the guest = A"
      ])
    #expect(lines(text("<hint>Who?</hint>")) == [])
  }

  @Test func `places beyond any sheet and ten thousand names do no harm`() {
    let far = """
      <?xml version="1.0"?><Workbook><Worksheet Name="a"><Table>
      <Row Index="9223372036854775807"><Cell Index="9223372036854775807"><Data>题干</Data></Cell></Row>
      <Row><Cell><Data>甲</Data></Cell></Row></Table></Worksheet></Workbook>
      """
    let names = "<r>" + (0..<10_000).map { "<x\($0) a=\"b\">甲</x\($0)>" }.joined() + "</r>"
    for text in [far, names] {
      let document = Reading.document(text, file: "a.xml")
      #expect(document.bank.questions.allSatisfy { $0.key == nil })
      #expect(!document.diagnostics.isEmpty)
    }
  }
}
