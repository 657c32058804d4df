import Testing

@testable import BankLoader

@Suite struct WordListTests {
  private typealias W = WordFixture

  /// A definition with one level.
  private func definition(_ id: Int, _ format: String, _ text: String, _ more: String = "")
    -> String
  {
    """
    <w:abstractNum w:abstractNumId="\(id)"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
    <w:numFmt w:val="\(format)"/><w:lvlText w:val="\(text)"/>\(more)</w:lvl></w:abstractNum>
    """
  }

  private func list(_ id: Int, of definition: Int, begins: Int? = nil) -> String {
    let start = begins.map {
      "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"\($0)\"/></w:lvlOverride>"
    }
    return """
      <w:num w:numId="\(id)"><w:abstractNumId w:val="\(definition)"/>\(start ?? "")</w:num>
      """
  }

  @Test func `numbers and letters of lists are text`() throws {
    let lists =
      definition(0, "chineseCountingThousand", "%1、") + definition(1, "decimal", "%1.")
      + definition(2, "upperLetter", "%1．") + list(1, of: 0) + list(2, of: 1)
      + list(3, of: 2, begins: 1) + list(4, of: 2, begins: 1)
    let body =
      W.item("单选题", list: 1) + W.item("甲是（　）。", list: 2) + W.item("一", list: 3)
      + W.item("二", list: 3) + W.p("答案：B") + W.item("乙是（　）。", list: 2)
      + W.item("三", list: 4) + W.item("四", list: 4) + W.p("答案：A")
    #expect(
      try WordFixture(body: body, lists: lists).outline() == """
        [单选题]
        2 singleChoice: 甲是（　）。
          - 一
          - 二
          = B
        6 singleChoice: 乙是（　）。
          - 三
          - 四
          = A
        """)
  }

  @Test func `a list that goes on behind questions that the document counts gives no keys`() throws
  {
    let lists = definition(1, "decimal", "%1.") + list(2, of: 1)
    let questions = ["甲", "乙", "丙"].map {
      W.item("谁登记\($0)门（　）。", list: 2) + W.p("A. 一组") + W.p("B. 二组")
    }
    let body = W.p("一、单选题") + questions.joined() + W.p("参考答案")
    let few = try WordFixture(body: body + W.p("1.A 2.B 3.A"), lists: lists).outline()
    #expect(few.split(separator: "\n").count { $0.hasPrefix("  = ") } == 3)
    let many = try WordFixture(body: body + W.p("1.A 2.B 3.A 4.B"), lists: lists).outline()
    #expect(!many.contains("  = "))
  }

  private func counted(_ lists: String, _ calls: [(list: String, level: Int?)]) -> [String?] {
    var definitions = WordLists()
    let xml = "<w:numbering xmlns:w=\"w\">\(lists)</w:numbering>"
    try? XMLEvents.read(xml) { definitions.take($0) }
    var counter = WordListCounter(definitions)
    return calls.map { counter.next($0.list, level: $0.level, style: nil) }
  }

  @Test func `lists of one definition count on, one that says where it begins does not`() {
    let lists =
      definition(1, "decimal", "%1、") + list(1, of: 1) + list(2, of: 1) + list(3, of: 1, begins: 5)
    #expect(
      counted(lists, [("1", 0), ("2", 0), ("3", 0), ("1", nil), ("9", 0)])
        == ["1、", "2、", "5、", "6、", nil])
  }

  @Test func `a deeper level begins again after a higher one, and may name it`() {
    let lists = """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/>\
      <w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="upperLetter"/>\
      <w:lvlText w:val="%1%2、"/></w:lvl></w:abstractNum>\(list(1, of: 0))
      """
    #expect(
      counted(lists, [("1", 0), ("1", 1), ("1", 1), ("1", 0), ("1", 1)])
        == ["1. ", "1A、", "1B、", "2. ", "2A、"])
  }

  @Test func `dots before items are no text`() {
    #expect(counted(definition(1, "bullet", "\u{F06C}") + list(1, of: 1), [("1", 0)]) == [nil])
  }

  @Test(arguments: [
    ("decimal", 12, "12"), ("upperLetter", 27, "AA"), ("lowerLetter", 2, "b"),
    ("upperRoman", 14, "XIV"), ("lowerRoman", 9, "ix"), ("chineseCounting", 10, "十"),
    ("chineseCounting", 21, "二十一"), ("chineseCountingThousand", 105, "一百零五"),
    ("chineseLegalSimplified", 13, "拾叁"), ("ideographTraditional", 3, "丙"),
    ("decimalEnclosedCircle", 11, "⑪"), ("decimalFullWidth", 12, "１２"),
    ("decimalZero", 7, "07"), ("unknown", 4, "4"), ("upperLetter", 0, "0"),
  ])
  func `numbers are written as Word does`(format: String, number: Int, text: String) {
    #expect(WordNumber.text(of: number, format: format) == text)
  }
}
