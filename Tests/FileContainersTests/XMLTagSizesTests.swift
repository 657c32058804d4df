import Testing

@testable import FileContainers

@Suite struct XMLTagSizesTests {
  private func exceeds(_ limit: Int, _ text: String) -> Bool {
    XMLTagSizes.exceed(limit, in: Array(text.utf8))
  }

  @Test(arguments: [
    "<a b='1' c=\"2\" d='3' />", "<a b = '1'\n\tc = '2' d='>' />", "<p b c d>", "<p b=1 c=2 d=3>",
    "<x><a b='<' c='1' d='2'/></x>", "<p b=it's c=2 d=3>", "<a b='1' c='2' d='3'",
  ])
  func `attributes of one tag are counted`(text: String) {
    #expect(exceeds(2, text))
    #expect(!exceeds(3, text))
  }

  @Test(arguments: [
    "<a b='1 2 3 4 5 6'/>", "<a>1 2 3 4 5 6</a>", "<a b='1'/> <a c='2'/> <a d='3'/>",
    "<!-- 1 2 3 4 5 6 -->", "1 < 2 and 3 and 4 and 5", "<a b='>1 2 3 4 5 6'/>", "<", "<a b='",
  ])
  func `what stands in values, texts, comments and other tags is none of its`(text: String) {
    #expect(!exceeds(1, text))
  }

  @Test func `a tag of UTF-16 is counted too`() {
    let bytes = "<a b='1' c='2' d='3'/>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(XMLTagSizes.exceed(2, in: bytes))
    #expect(!XMLTagSizes.exceed(3, in: bytes))
  }

  @Test func `files with such tags are refused before libxml2 compares them`() {
    let tag = "<a " + (0..<10_001).map { "b\($0)='' " }.joined()
    #expect(XMLDocument(Array((tag + "/>").utf8)).failure?.fault == .tooLarge)
    #expect(throws: XMLFailure.self) { try HTMLEventReader.read(Array((tag + ">").utf8)) { _ in } }
  }
}
