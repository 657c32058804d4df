import FileContainers
import Testing

@Suite struct XMLDocumentTests {
  private func document(_ text: String) -> XMLDocument { XMLDocument(Array(text.utf8)) }

  @Test func `a tree has names without prefix, attributes, text and lines`() throws {
    let document = document(
      """
      <?xml version="1.0"?>
      <m:quiz xmlns:m="urn:x" kind="a &amp; b &#38;amp; &lt;">
        <q>1 &lt; 2 &#x5B89;<![CDATA[<b>]]></q>
        <q/>
      </m:quiz>
      """)
    #expect(document.failure == nil)
    let root = try #require(document.root)
    #expect(root.name == "quiz")
    #expect(root["kind"] == "a & b &amp; <")
    #expect(root.elements(named: "q").map(\.text) == ["1 < 2 安<b>", ""])
    #expect(root.elements(named: "q").map(\.position.line) == [3, 4])
    #expect(root.elements(named: "q").map(\.position.column) == [5, 5])
  }

  @Test func `lines count from the file's beginning even if blank lines come before the first tag`()
  {
    let document = document("\n\n<?xml version=\"1.0\"?>\n<a>\n<b></a>")
    #expect(document.root?.position.line == 4)
    #expect(document.failure?.fault == .tagMismatch)
    #expect(document.failure?.position.line == 5)
  }

  @Test func `a file cut short gives the tree so far, its open elements marked`() throws {
    let document = document("<quiz><q>one</q><q>two")
    #expect(document.failure?.fault == .truncated)
    let questions = try #require(document.root).elements(named: "q")
    #expect(questions.map(\.isComplete) == [true, false])
    #expect(questions.map(\.text) == ["one", "two"])
  }

  @Test(arguments: [
    ("plain text", XMLFailure.Fault.notXML),
    ("", .notXML),
    ("<a>&nbsp;</a>", .undeclaredEntity),
    ("<!DOCTYPE a SYSTEM \"a.dtd\"><a>&nbsp;</a>", .undeclaredEntity),
    ("<a>1 < 2</a>", .strayMarkup),
    ("<a b=\"<\"/>", .strayMarkup),
    ("<?xml version=\"1.0\"encoding=\"UTF-8\"?><a/>", .strayMarkup),
    ("<a>\u{1}</a>", .badCharacter),
    ("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", .entityDeclaration),
    ("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>", .entityDeclaration),
    ("<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://localhost/x\"> %x;]><a/>", .entityDeclaration),
  ])
  func `what is wrong is named`(text: String, fault: XMLFailure.Fault) {
    #expect(document(text).failure?.fault == fault)
  }

  @Test func `an entity bomb ends the reading at its first declaration`() {
    var bomb = "<!DOCTYPE a [\n<!ENTITY l0 \"ha\">\n"
    for level in 1...20 {
      bomb += "<!ENTITY l\(level) \"\(String(repeating: "&l\(level - 1);", count: 10))\">\n"
    }
    let document = document(bomb + "]>\n<a>&l20;</a>")
    #expect(document.failure?.fault == .entityDeclaration)
    #expect(document.failure?.position.line == 2)
    #expect(document.root == nil)
  }

  @Test func `a document type without entities is passed over`() {
    let text = """
      <!DOCTYPE questestinterop SYSTEM "ims_qtiasiv1p2.dtd" [
      <!ELEMENT x (y+)>
      <!ATTLIST x shuffle (Yes|No) 'No'>
      ]>
      <questestinterop><x/></questestinterop>
      """
    let document = document(text)
    #expect(document.failure == nil)
    #expect(document.root?.first("x")?["shuffle"] == "No")
  }

  @Test func `nesting beyond the limit is refused, however deep`() {
    for depth in [201, 300, 100_000] {
      let text =
        String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
      #expect(document(text).failure?.fault == .tooDeep)
    }
    let text = String(repeating: "<a>", count: 200) + String(repeating: "</a>", count: 200)
    #expect(document(text).failure == nil)
  }

  @Test func `bytes and nodes beyond the limits are refused`() {
    let bytes = Array("<a><b/><b/><b c=\"\"/></a>".utf8)
    #expect(XMLDocument(bytes, limits: XMLLimits(nodes: 5)).failure == nil)
    #expect(XMLDocument(bytes, limits: XMLLimits(nodes: 4)).failure?.fault == .tooLarge)
    #expect(XMLDocument(bytes, limits: XMLLimits(bytes: 10)).failure?.fault == .tooLarge)
  }

  @Test func `declared encodings are read`() {
    let latin = Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>caf".utf8) + [0xE9]
    #expect(XMLDocument(latin + Array("</a>".utf8)).root?.text == "café")
    let gbk = Array("<?xml version=\"1.0\" encoding=\"GBK\"?><a>".utf8) + [0xB0, 0xB2]
    #expect(XMLDocument(gbk + Array("</a>".utf8)).root?.text == "安")
    let wide: [UInt8] =
      [0xFF, 0xFE] + "<a>安</a>".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(XMLDocument(wide).root?.text == "安")
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("<a>安</a>".utf8)
    #expect(XMLDocument(marked).root?.text == "安")
    #expect(XMLDocument(Array("<a>".utf8) + [0xFF, 0xFE, 0x3C]).failure?.fault == .badCharacter)
  }

  @Test func `cut at every byte, a file is read without harm`() {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE quiz [<!ELEMENT q ANY>]>
      <quiz a="1"><!-- 注 --><q>安全 &amp; <![CDATA[<p>]]></q><?pi x?></quiz>
      """
    let bytes = Array(text.utf8)
    for end in 0..<bytes.count {
      #expect(XMLDocument(Array(bytes[..<end])).failure != nil, "\(end)")
    }
    #expect(XMLDocument(bytes).failure == nil)
  }
}
