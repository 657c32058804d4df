import FileContainers
import Testing

@Suite struct XMLVocabularyTests {
  private func events(_ xml: String, _ vocabulary: XMLVocabulary) throws -> [XMLEvent] {
    var events: [XMLEvent] = []
    try XMLEventReader.read(Array(xml.utf8), vocabulary: vocabulary) { events.append($0) }
    return events
  }

  @Test func `elements are told by their places, at both ends`() throws {
    let found = try events("<w><p/><q/></w>", XMLVocabulary(elements: ["q", "p"]))
    #expect(found.map(\.code) == [-1, 1, 1, 0, 0, -1])
  }

  @Test func `attributes that are not wanted are not made`() throws {
    let vocabulary = XMLVocabulary(bare: ["p"], attributes: ["val"])
    let found = try events(#"<w val="1" id="2"><p val="3"/></w>"#, vocabulary)
    let attributes = found.compactMap { event -> [XMLAttribute]? in
      if case .start(_, let attributes) = event.content { attributes } else { nil }
    }
    #expect(attributes == [[XMLAttribute(name: "val", value: "1")], []])
  }

  @Test func `names that share their beginning, and many of them, are kept apart`() throws {
    let names = (0..<600).map { "e\($0)" }
    let elements = (names + names).map { "<\($0)/>" }.joined()
    let found = try events("<r>\(elements)</r>", XMLVocabulary(elements: names))
    var expected = [-1]
    for _ in 0..<2 {
      for code in 0..<600 { expected += [code, code] }
    }
    expected.append(-1)
    #expect(found.map(\.code) == expected)
  }
}
