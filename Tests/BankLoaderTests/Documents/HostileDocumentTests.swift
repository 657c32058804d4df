import BankLoader
import ExamModel
import FileContainers
import Testing

@Suite struct HostileDocumentTests {
  private typealias W = WordFixture

  private func codes(_ document: BankDocument) -> Set<String> {
    Set(document.diagnostics.map(\.finding.code))
  }

  private func question(_ number: Int) -> String {
    W.p("\(number). 第\(number)题（　）。") + W.p("A. 甲") + W.p("B. 乙") + W.p("答案：A")
  }

  @Test func `a document cut anywhere is refused with a reason`() throws {
    let bytes = try WordFixture(body: (1...200).map(question).joined()).bytes()
    for end in stride(from: 8, to: bytes.count, by: max(1, bytes.count / 40)) {
      let document = BankReader.read(
        bytes: Array(bytes[..<end]), file: "题库.docx", digest: Reading.digest)
      #expect(document.bank.questions.isEmpty)
      #expect(!document.diagnostics.isEmpty)
    }
  }

  @Test func `a page cut anywhere is read to the cut, or refused with a reason`() {
    let page =
      "<!DOCTYPE html><html><head><style>p{color:red}</style></head><body>"
      + (1...40).map { "<p>\($0). 第几题（　）。</p><p style=\"color:red\">A. 甲&nbsp;</p><li>B. 乙</li>" }
      .joined() + "</body></html>"
    let bytes = Array(page.utf8)
    for end in stride(from: 1, to: bytes.count, by: 37) {
      let document = BankReader.read(
        bytes: Array(bytes[..<end]), file: "题库.html", digest: Reading.digest)
      #expect(!document.bank.questions.isEmpty || !document.diagnostics.isEmpty)
    }
  }

  @Test func `tables within tables without end are too deep, what stands before them is read`()
    throws
  {
    let body = question(1) + String(repeating: "<w:tbl><w:tr><w:tc>", count: 10_000)
    let document = try WordFixture(body: body).document()
    #expect(document.bank.questions.map(\.key) == [.choices([0])])
    #expect(codes(document) == ["bad-xml"])
  }

  @Test func `entities that a document declares end its reading`() throws {
    let xml = """
      <?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\
      <w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>
      """
    let bytes = try ZipWriter.archive(of: [("word/document.xml", Array(xml.utf8))])
    let document = BankReader.read(bytes: bytes, file: "题库.docx", digest: Reading.digest)
    #expect(codes(document) == ["bad-xml", "no-questions"])
  }

  @Test func `elements where none belong do no harm`() throws {
    let bodies = [
      "<w:t>甲</w:t><w:br/></w:body><w:body>", "<w:tr><w:tc>\(W.p("甲"))</w:tc></w:tr>",
      "<w:p><w:p><w:p>\(W.r("甲"))</w:p></w:p></w:p>", "<w:txbxContent>\(W.p("甲"))</w:txbxContent>",
      "<w:r><w:fldChar w:fldCharType=\"end\"/><w:fldChar w:fldCharType=\"separate\"/></w:r>",
      "<w:p><w:pPr><w:tbl/></w:pPr></w:p><w:tbl><w:tblGrid/><w:tc/><w:tr/></w:tbl>",
      "<w:p><w:r><w:drawing><w:tbl><w:tr><w:tc/></w:tr></w:tbl></w:drawing></w:r></w:p>",
      "<m:oMath><m:f><m:num/></m:f><m:d><m:d/></m:d><m:rad/></m:oMath>",
    ]
    for body in bodies {
      let document = try WordFixture(body: body + question(1)).document()
      #expect(document.bank.questions.count <= 1)
    }
  }

  @Test func `styles and lists that refer to themselves end`() throws {
    let styles = """
      <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:basedOn w:val="b"/></w:style>\
      <w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>
      """
    let lists = """
      <w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="x"/></w:abstractNum>\
      <w:abstractNum w:abstractNumId="1"><w:styleLink w:val="x"/><w:numStyleLink w:val="x"/>\
      <w:lvl w:ilvl="0"><w:start w:val="9223372036854775807"/><w:lvlText w:val="%1%9%0%"/></w:lvl>\
      </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    let body = W.item("甲", list: 1) + W.item("乙", list: 1) + question(1)
    let document = try WordFixture(body: body, styles: styles, lists: lists).document()
    #expect(document.bank.questions.last?.key == .choices([0]))
  }

  @Test(arguments: [
    "<div>", "<table><tr><td>", "<ol><li>", "<b><i>", "<!--", "<a href=\"", "&#x", "<p style=\"",
    "<span style=\"display:none\">",
  ])
  func `a page that opens without end comes to an end`(piece: String) {
    let page = "<html><body><p>1. 甲（　）。<br>A. 乙<br>B. 丙<br>答案：A</p>"
    let text = page + String(repeating: piece, count: 3_000)
    #expect(Reading.document(text).bank.questions.first?.key == .choices([0]))
  }

  @Test(arguments: ["**", "[", "![", "<b>", "`", "| ", "- [x] ", "> ", "# ", "_a", "~~", "](", "&"])
  func `a line of signs of Markdown costs no more than its length`(piece: String) {
    let text = "1. 甲（　）。\n- A. 乙\n- B. 丙\n\n答案：A\n\n" + String(repeating: piece, count: 10_000)
    #expect(Reading.document(text, file: "题库.md").bank.questions.first?.key == .choices([0]))
  }
}
