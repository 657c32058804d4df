import Tables
import Testing

@Suite struct CodedTableReaderTests {
  private func read(_ text: String) throws -> CodedTable {
    try CodedTableReader.read(Array(text.utf8))
  }

  private func rows(_ table: CodedTable) -> [[String?]] {
    (0..<table.rowCount).map { row in table.columns.map { $0.text(at: row) } }
  }

  @Test func `columns hold each text once, and empty cells none`() throws {
    let table = try read("id,q1,q2\n1,A,B\n2,,B\n3,A,\n")
    #expect(table.columns.map(\.name) == ["id", "q1", "q2"])
    #expect(table.columns[1].texts == ["A"])
    #expect(rows(table) == [["1", "A", "B"], ["2", nil, "B"], ["3", "A", nil]])
  }

  @Test func `quotes, blanks, line ends of all kinds and a missing last one are read`() throws {
    let table = try read("a,b\r\n\"x,\"\"y\"\"\", z \r\n\r\n\"\",2\r\nlong text here,3")
    #expect(rows(table) == [["x,\"y\"", "z"], [nil, "2"], ["long text here", "3"]])
    #expect(try rows(read("a,b\r1,2\r3,4")) == [["1", "2"], ["3", "4"]])
    #expect(try rows(read("a;b\n1;2\n")) == [["1", "2"]])
  }

  @Test func `short rows lack answers and long ones have too many`() throws {
    #expect(try rows(read("a,b,c\n1\n1,2,3,4,5\n,,3\n")).map(\.count) == [3, 3, 3])
    #expect(try rows(read("a,b\n1\n1,2,3\n")) == [["1", nil], ["1", "2"]])
  }

  @Test func `more than 255 texts in a column keep their rows`() throws {
    let texts = (0..<1000).map { "t\($0 % 600)" }
    let table = try read("q,p\n" + texts.map { "\($0),\($0 == "t7" ? "x" : "")\n" }.joined())
    #expect((0..<1000).map { table.columns[0].text(at: $0) } == texts)
    #expect(table.columns[0].texts.count == 600)
    #expect(table.columns[1].text(at: 607) == "x")
  }

  @Test func `only wanted columns are read`() throws {
    let table = try CodedTableReader.read(Array("id,q1,note\n1,A,\"a,\nb\"\n2,B,c\n".utf8)) {
      name, _ in
      name == "q1"
    }
    #expect(table.columns.map(\.name) == ["q1"])
    #expect(rows(table) == [["A"], ["B"]])
  }

  @Test func `text in GBK is known`() throws {
    // 题号,一 in GB18030, and 对 below.
    let bytes: [UInt8] = [
      0xCC, 0xE2, 0xBA, 0xC5, 0x2C, 0xD2, 0xBB, 0x0A, 0x31, 0x2C, 0xB6, 0xD4, 0x0A,
    ]
    let table = try CodedTableReader.read(bytes)
    #expect(table.columns.map(\.name) == ["题号", "一"])
    #expect(rows(table) == [["1", "对"]])
  }

  @Test func `what is no table is refused with the reason`() {
    #expect(throws: CodedTableProblem.empty) { try read("\n \n") }
    #expect(throws: CodedTableProblem.notText) { try CodedTableReader.read([0, 1, 2]) }
    #expect(throws: CodedTableProblem.repeatedHeading("a")) { try read("a,a\n1,2\n") }
    #expect(throws: CodedTableProblem.unclosedQuote(line: 3)) { try read("a,b\n1,2\n1,\"2\n3,4\n") }
    let wide = String(repeating: "a,", count: 70_000)
    #expect(throws: CodedTableProblem.misshapen) { try read(wide) }
  }

  @Test func `rows far shorter than the headings cost no memory`() {
    let header = (0..<60_000).map { "q\($0)" }.joined(separator: ",")
    let text = header + "\n" + String(repeating: "1\n", count: 60_000)
    #expect(throws: CodedTableProblem.misshapen) { try read(text) }
  }

  @Test func `a workbook that was written is read again`() throws {
    let sheet = WorkbookSheet(
      name: "表", headings: ["考号", "q1"],
      rows: [
        [.init(.text("=cmd|x")), .init(.number(2.5, places: 1))],
        [.init(.text("b")), .init(.empty)],
      ],
      charts: [WorkbookChart(.columns, title: "图", categories: 0, values: [1])])
    let bytes = try #require(ChartWorkbookWriter.bytes(of: [sheet, sheet]))
    #expect(try rows(CodedTableReader.read(bytes)) == [["=cmd|x", "2.5"], ["b", nil]])
    let workbook = try WorkbookReader.read(bytes)
    #expect(workbook.sheets.map(\.name) == ["表", "表 2"])
    #expect(workbook.problems.isEmpty)
  }
}
