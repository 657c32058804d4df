import FileContainers
import Tables
import Testing

/// Workbooks that are larger, or claim to be larger, than any bank.
@Suite struct WorkbookLimitsTests {
  @Test func `two million rows are cut`() throws {
    let count = 2_000_000
    var rows = ""
    rows.reserveCapacity(count * 40)
    for row in 1...count { rows += "<row r=\"\(row)\"><c t=\"str\"><v>a</v></c></row>" }
    let workbook = try WorkbookReader.read(WorkbookFixture(rows: rows).bytes)
    #expect(workbook.sheets[0].rows.count == 250_000)
    #expect(workbook.problems == [WorkbookProblem(.cut, in: "题库")])
  }

  @Test func `rows end at the last that the format has`() throws {
    let rows = [1, 1_048_576, 1_048_577].map { "<row r=\"\($0)\"><c t=\"str\"><v>a</v></c></row>" }
    let workbook = try WorkbookReader.read(WorkbookFixture(rows: rows.joined()).bytes)
    #expect(workbook.sheets[0].rows.map(\.number) == [1, 1_048_576])
    #expect(workbook.problems == [WorkbookProblem(.cut, in: "题库")])
  }

  @Test func `cells and texts are counted over all sheets`() throws {
    let rows = (1...100).map { "<row r=\"\($0)\"><c t=\"s\"><v>0</v></c></row>" }.joined()
    let text = String(repeating: "题", count: 1000)
    var fixture = WorkbookFixture(rows: rows, shared: "<si><t>\(text)</t></si>")
    fixture.sheets.append(("二", fixture.sheets[0].xml))
    let few = try WorkbookReader.read(fixture.bytes, limits: WorkbookLimits(cells: 150))
    #expect(few.sheets.map { $0.rows.count } == [100, 50])
    let short = try WorkbookReader.read(fixture.bytes, limits: WorkbookLimits(text: 3000 * 120))
    #expect(short.sheets.map { $0.rows.count } == [100, 20])
    #expect(short.problems == [WorkbookProblem(.cut, in: "二")])
  }

  @Test func `a bomb is refused before it is unpacked`() throws {
    let rows = String(repeating: " ", count: 2 << 20)
    let bytes = try WorkbookFixture(rows: rows).bytes
    #expect(throws: WorkbookProblem.self) { try WorkbookReader.read(bytes) }
  }

  @Test func `places beyond the format's last column are cut off`() throws {
    let rows = """
      <row r="1"><c r="XFD1" t="str"><v>末</v></c><c t="str"><v>外</v></c></row>
      """
    let workbook = try WorkbookReader.read(WorkbookFixture(rows: rows).bytes)
    #expect(workbook.sheets[0].rows.map { $0.cells.map(\.column) } == [[16_384]])
    #expect(workbook.problems == [WorkbookProblem(.cut, in: "题库")])
  }
}
