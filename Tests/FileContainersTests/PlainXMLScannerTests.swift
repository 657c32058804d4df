import FileContainers
import Testing

@Suite struct PlainXMLScannerTests {
  /// What a reading hands over, and how it ends.
  private struct Reading: Equatable {
    var events: [XMLEvent] = []
    var failure: XMLFailure?
  }

  private func reading(
    _ bytes: [UInt8], isPlaced: Bool, limits: XMLLimits = XMLLimits()
  ) -> Reading {
    let vocabulary = XMLVocabulary(
      elements: ["b", "c"], bare: ["b"], attributes: ["k", "z"], isPlaced: isPlaced)
    var reading = Reading()
    do throws(XMLFailure) {
      try XMLEventReader.read(bytes, limits: limits, vocabulary: vocabulary) { event in
        reading.events.append(
          XMLEvent(event.content, at: XMLPosition(line: 1, column: 1), code: event.code))
      }
    } catch {
      reading.failure = error
    }
    return reading
  }

  private func areSame(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) -> Bool {
    reading(bytes, isPlaced: false, limits: limits)
      == reading(bytes, isPlaced: true, limits: limits)
  }

  private static let file = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r
    <w:a xmlns:w="urn:w" xmlns='urn:d' k="一&amp;二">\n<w:b k="1"/><c k='"' z = "&#x4E2D;&lt;"
    />甲，\r\n乙 ]] &#60; &apos;\u{10000}<c k='"' z="2"></c ><w:c k="1"/><w:c k="1"/></w:a>\n
    """

  @Test func `what programs write is read as libxml2 reads it`() {
    let reading = reading(Array(Self.file.utf8), isPlaced: false)
    #expect(reading.failure == nil)
    #expect(reading.events.count == 14)
    #expect(areSame(Array(Self.file.utf8)))
  }

  @Test(arguments: [
    "<a>one<!-- two -->three<b/></a>", "<a>one<?two?>three</a>", "<a>1<![CDATA[<2>]]>3</a>",
    "<a><b/>&nbsp;</a>", "<a>x]]>y</a>", "<a k=\"1\" k=\"2\"/>", "<a k=\"<\"/>",
    "<a k=\"1\"z=\"2\"/>",
    "<a k=\"1\t2\n3\"/>", "<a>\u{1}</a>", "<a>\u{FFFE}</a>", "<a k=\"\u{FFFF}\"/>",
    "<a><b></a></b>",
    "<a/><b/>", "<a/>text", "text<a/>", "<a:b:c/>", "<:a/>", "<1a/>", "<é/>", "<a é=\"1\"/>",
    "<a>&#0;&#xD800;</a>", "<a>&#+65;</a>", "<a>&#x-9;</a>", "<a>&#4a;</a>", "<a>&#13;&#x9;</a>",
    "<a>&\u{0}lt;</a>", "<a>&;</a>", "<a>&lt</a>",
    "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", "<?xml version=\"1.1\"?><a/>",
    "<?xml version=\"1.0\" encoding=\"GBK\"?><a/>", "\u{FEFF}<a/>", " \n<a/>", "\u{FEFF}\n<a/>",
    "<a xmlns:k=\"\" xmlns=\"\" k:z=\"1\"/>", "<a xmlns=\"u\" xmlns=\"u\"/>", "<xmlns:a/>", "<a",
    "",
    "<a k='1'/ >", "<a k/>", "<a>\r\r\n</a>", "<a z='&#38;#38;'/>",
  ])
  func `whatever else a file holds is libxml2's, and no event comes twice`(text: String) {
    #expect(areSame(Array(text.utf8)))
  }

  @Test func `a file with any byte damaged, or cut short there, is read as libxml2 reads it`() {
    let file = Array(Self.file.utf8)
    for place in file.indices {
      #expect(areSame(Array(file[..<place])))
      for byte: UInt8 in [0x00, 0x20, 0x22, 0x26, 0x3C, 0x3E, 0x2F, 0x61, 0x80, 0xEF] {
        var damaged = file
        damaged[place] = byte
        #expect(areSame(damaged), "byte \(byte) at \(place)")
      }
    }
  }

  @Test func `limits end a reading where they end libxml2's`() {
    let deep = String(repeating: "<b>", count: 30) + String(repeating: "</b>", count: 30)
    #expect(areSame(Array(deep.utf8), limits: XMLLimits(depth: 20)))
    let many = "<a>" + String(repeating: "<c k=\"1\" y=\"2\"/>", count: 30) + "</a>"
    for nodes in 80...95 {
      #expect(areSame(Array(many.utf8), limits: XMLLimits(nodes: nodes)))
    }
  }

  @Test func `a reading that is stopped goes no further`() throws {
    var names: [String] = []
    try XMLEventReader.scan(
      Array("<a><b/><c/></a>".utf8), vocabulary: XMLVocabulary(),
      while: { event in
        if case .start(let name, _) = event.content { names.append(name) }
        return names.count < 2
      })
    #expect(names == ["a", "b"])
  }
}
