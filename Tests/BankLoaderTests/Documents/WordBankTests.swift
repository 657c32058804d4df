import ExamModel
import Testing

@testable import BankLoader

@Suite struct WordBankTests {
  private typealias W = WordFixture

  private func outline(_ body: String, styles: String = "") throws -> String {
    try WordFixture(body: body, styles: styles).outline()
  }

  /// A question whose first paragraphs a test writes.
  private func question(_ stem: String, key: String = "答案：A") -> String {
    stem + W.p("A. 甲") + W.p("B. 乙") + W.p(key)
  }

  private let plain = """
    1 singleChoice: 安全第一（　）。
      - 甲
      - 乙
      = A
    """

  @Test func `paragraphs are lines, each with its number`() throws {
    #expect(try outline(question(W.p("1. 安全第一（　）。"))) == plain)
    let two = question(W.p("1. 安全第一（　）。")) + "<w:p/>" + question(W.p("2. 预防为主（　）。"), key: "答案：B")
    let lines = try WordFixture(body: two).document().bank.questions.map(\.source.line)
    #expect(lines == [1, 6])
  }

  @Test func `runs are split anywhere and mean nothing`() throws {
    let stem = "<w:p>\(W.r("1"))\(W.r(".", "<w:b/>"))\(W.r(" 安全"))\(W.r("第一（　"))\(W.r("）。"))</w:p>"
    #expect(try outline(question(stem)) == plain)
  }

  @Test func `a break begins a line, a tab stands between options`() throws {
    let body = """
      <w:p><w:r><w:t>1. 安全第一（　）。</w:t><w:br/><w:t>A. 甲</w:t><w:tab/><w:t>B. 乙</w:t><w:cr/>\
      <w:t>答案：A</w:t></w:r></w:p>
      """
    #expect(try outline(body) == plain)
  }

  @Test func `links, tags, fields and content controls are text`() throws {
    let stem = """
      <w:p>\(W.r("1. "))<w:hyperlink>\(W.r("安"))</w:hyperlink><w:smartTag>\(W.r("全"))</w:smartTag>\
      <w:fldSimple w:instr="REF x">\(W.r("第"))</w:fldSimple><w:sdt><w:sdtPr/><w:sdtContent>\
      \(W.r("一"))</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\
      \(W.r("单击此处"))</w:sdtContent></w:sdt>\(W.r("（　）。"))</w:p>
      """
    #expect(try outline(question(stem)) == plain)
  }

  @Test func `what a field does is no text, what it gave last is`() throws {
    let stem = """
      <w:p>\(W.r("1. 安全"))<w:r><w:fldChar w:fldCharType="begin"/></w:r>\
      <w:r><w:instrText> REF 第二 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>\
      \(W.r("第一"))<w:r><w:fldChar w:fldCharType="end"/></w:r>\(W.r("（　）。"))</w:p>
      """
    #expect(try outline(question(stem)) == plain)
  }

  @Test func `deleted text is not there, inserted text is`() throws {
    let key = """
      <w:p>\(W.r("答案："))<w:del><w:r><w:delText>B</w:delText></w:r></w:del>\
      <w:ins>\(W.r("A"))</w:ins></w:p>
      """
    let gone = """
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>无</w:delText></w:r></w:del></w:p>
      """
    let body = W.p("1. 安全第一（　）。") + gone + W.p("A. 甲") + W.p("B. 乙") + key
    #expect(try outline(body) == plain)
  }

  @Test func `a paragraph whose end is deleted goes on with the next`() throws {
    let stem = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(W.r("1. 安全"))</w:p>" + W.p("第一（　）。")
    #expect(try outline(question(stem)).hasPrefix("2 singleChoice: 安全第一（　）。"))
  }

  @Test func `hidden and struck-out text is left out, and said`() throws {
    let body = question(W.p("1. 安全第一（　）。")) + W.p("答案：B", "<w:vanish/>")
    #expect(try outline(body) == plain + "\n! 5 hidden-text")
    let key = "<w:p>\(W.r("答案："))\(W.r("B", "<w:strike/>"))\(W.r("A"))</w:p>"
    let struck = W.p("1. 安全第一（　）。") + W.p("A. 甲") + W.p("B. 乙") + key
    #expect(try outline(struck) == plain + "\n! 4 hidden-text")
  }

  @Test func `a style may hide its text`() throws {
    let styles = """
      <w:style w:type="character" w:styleId="x"><w:rPr><w:vanish/></w:rPr></w:style>\
      <w:style w:type="character" w:styleId="y"><w:basedOn w:val="x"/></w:style>
      """
    let body = question(W.p("1. 安全第一（　）。")) + W.p("答案：B", "<w:rStyle w:val=\"y\"/>")
    #expect(try outline(body, styles: styles) == plain + "\n! 5 hidden-text")
  }

  @Test func `a text box is no part of the question beside it`() throws {
    let content = "<w:txbxContent>\(W.p("得分"))</w:txbxContent>"
    let box = """
      <w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>\(content)</wps:txbx></w:drawing>\
      </mc:Choice><mc:Fallback><w:pict>\(content)</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
      """
    let body = W.p("1. 安全第一（　）。") + W.p("A. 甲") + box + W.p("B. 乙") + W.p("答案：A")
    #expect(try outline(body) == plain + "\n! 3 stray-line 得分")
  }

  @Test func `a picture leaves a sign, and is reported`() throws {
    let stem = """
      <w:p>\(W.r("1. 图中的标志是（　）。"))<w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>
      """
    #expect(
      try outline(question(stem)) == """
        1 singleChoice: 图中的标志是（　）。〔图〕
          - 甲
          - 乙
          = A
        ! 1 media-missing
        """)
  }

  @Test func `signs of fonts are the signs that they show`() throws {
    let tick = "<w:r><w:sym w:font=\"Wingdings 2\" w:char=\"F050\"/></w:r>"
    let letter = W.r("P", "<w:rFonts w:ascii=\"Wingdings 2\"/>")
    let cross = "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FB\"/></w:r>"
    let body =
      "<w:p>\(W.r("1. 甲。（"))\(tick)\(W.r("）"))</w:p><w:p>\(W.r("2. 乙。（"))\(letter)\(W.r("）"))</w:p>"
      + "<w:p>\(W.r("3. 丙。（"))\(cross)\(W.r("）"))</w:p>"
    let keys = try WordFixture(body: W.p("判断题") + body).document().bank.questions.map(\.key)
    #expect(keys == [.truth(true), .truth(true), .truth(false)])
  }

  @Test func `formulas keep their meaning in one line`() throws {
    let fraction = """
      <m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>\
      <m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>3</m:t></m:r></m:sup></m:sSup></m:oMath>
      """
    let area = W.r("2", "<w:vertAlign w:val=\"superscript\"/>")
    let circled = """
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> eq \\o\\ac(○,11)</w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="end"/></w:r>
      """
    let stem =
      "<w:p>\(W.r("1. 面积"))\(fraction)\(W.r("为3m"))\(area)\(W.r("见"))\(circled)\(W.r("（　）。"))</w:p>"
    #expect(
      try outline(question(stem)).hasPrefix("1 singleChoice: 面积(a+b)/2x³为3m²见⑪（　）。"))
  }

  @Test func `a row of underlined blanks is a blank to fill in`() throws {
    let stem = "<w:p>\(W.r("1. 方针是"))\(W.r("    ", "<w:u w:val=\"single\"/>"))\(W.r("第一。"))</w:p>"
    #expect(
      try outline(W.p("填空题") + stem + W.p("答案：安全")) == """
        [填空题]
        2 fillIn: 方针是____第一。
          = 安全
        """)
  }

  @Test func `both editions of the format are read`() throws {
    var fixture = WordFixture(body: question(W.p("1. 安全第一（　）。")))
    fixture.space = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    #expect(try fixture.outline() == plain)
  }
}
