import FileContainers
import Tables
import Testing

@Suite struct WorkbookReaderTests {
  @Test func `cells hold shared, inline and computed text, truth values and errors`() throws {
    let workbook = WorkbookFixture(
      rows: """
        <row r="1"><c r="A1" t="s"><v>1</v></c>
          <c r="B1" t="inlineStr"><is><r><t>粗</t></r><r><t xml:space="preserve"> 细</t></r></is></c>
          <c r="C1" t="str"><f>A1&amp;B1</f><v>算出来的</v></c>
          <c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>0</v></c><c r="F1" t="e"><v>#N/A</v></c></row>
        """,
      shared: "<si><t>甲</t></si><si><t>乙</t><rPh sb=\"0\" eb=\"1\"><t>yi</t></rPh></si>")
    #expect(try workbook.texts == [["乙", "粗 细", "算出来的", "TRUE", "FALSE", "#N/A"]])
    let cells = try WorkbookReader.read(workbook.bytes).sheets[0].rows[0].cells
    #expect(cells.map(\.kind) == [.text, .text, .text, .boolean, .boolean, .error])
  }

  @Test func `what is struck through is no text, unless nothing else is there`() throws {
    let workbook = WorkbookFixture(
      rows: """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
        """,
      shared: """
        <si><r><rPr><strike/></rPr><t>D</t></r><r><t>A</t></r></si>\
        <si><r><rPr><strike/></rPr><t>作废</t></r></si>\
        <si><r><rPr><strike val="0"/></rPr><t>甲</t></r><r><rPr><b/></rPr><t>乙</t></r></si>
        """)
    #expect(try workbook.texts == [["A", "作废", "甲乙"]])
  }

  @Test func `rows and columns keep their places where cells are missing`() throws {
    let workbook = WorkbookFixture(
      rows: """
        <row r="3"><c r="B3" t="str"><v>题目</v></c><c t="str"><v>下一格</v></c></row>
        <row r="4"><c r="A4" t="str"><v> </v></c></row>
        <row><c r="AB5" t="str"><v>远</v></c></row>
        """)
    let rows = try WorkbookReader.read(workbook.bytes).sheets[0].rows
    #expect(rows.map(\.number) == [3, 5])
    #expect(rows.map { $0.cells.map(\.column) } == [[2, 3], [28]])
  }

  @Test(arguments: [
    ("0", "1", "1"), ("0", "1.0", "1"), ("0", "0.30000000000000004", "0.3"), ("0", "1E-3", "0.001"),
    ("1", "0.05", "5%"), ("1", "0.125", "12.5%"), ("2", "0.05", "5.00%"), ("3", "2.5", "2.50"),
    ("4", "44440", "2021年9月"), ("5", "7", "007"), ("6", "1234567", "1234567"), ("0", "没有", "没有"),
  ])
  func `numbers are shown as the sheet shows them`(style: String, stored: String, shown: String)
    throws
  {
    let workbook = WorkbookFixture(
      rows: "<row r=\"1\"><c r=\"A1\" s=\"\(style)\"><v>\(stored)</v></c></row>",
      styles: """
        <numFmts><numFmt numFmtId="164" formatCode="000"/>
          <numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="10"/><xf numFmtId="2"/>
          <xf numFmtId="165"/><xf numFmtId="164"/><xf numFmtId="3"/></cellXfs>
        """)
    #expect(try workbook.texts == [[shown]])
  }

  private func date(_ stored: String, _ format: String, from1904: Bool = false) throws -> SheetCell
  {
    let workbook = WorkbookFixture(
      rows: "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>\(stored)</v></c></row>",
      styles: """
        <numFmts><numFmt numFmtId="164" formatCode="\(format)"/></numFmts>
        <cellXfs><xf numFmtId="164"/></cellXfs>
        """, from1904: from1904)
    return try WorkbookReader.read(workbook.bytes).sheets[0].rows[0].cells[0]
  }

  @Test(arguments: [
    ("44440", "yyyy/m/d", "2021/9/1"), ("44440", "yyyy-mm-dd", "2021-09-01"),
    ("44440", "[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@", "2021年9月1日"),
    ("36585", "m月d日", "2月29日"), ("61", "yyyy.m.d", "1900.3.1"),
  ])
  func `dates are shown as the sheet shows them`(stored: String, format: String, shown: String)
    throws
  {
    #expect(try date(stored, format) == SheetCell(column: 1, text: shown))
  }

  @Test(arguments: [
    ("44440.5", "yyyy/m/d"), ("44440", "yyyy/m/d h:mm"), ("44440", "d-mmm-yy"), ("44440", "m/d/yy"),
    ("60", "yyyy/m/d"), ("0.5", "h:mm"),
  ])
  func `what is more than a plain date is a number that says so`(stored: String, format: String)
    throws
  {
    #expect(try date(stored, format) == SheetCell(column: 1, text: stored, kind: .date))
  }

  @Test func `days counted from 1904 stay numbers`() throws {
    #expect(
      try date("44440", "yyyy/m/d", from1904: true)
        == SheetCell(column: 1, text: "44440", kind: .date))
  }

  @Test func `the standard date is shown as Chinese spreadsheets do`() throws {
    let workbook = WorkbookFixture(
      rows: "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>44440</v></c></row>",
      styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
    #expect(try workbook.texts == [["2021/9/1"]])
  }

  @Test func `escaped characters and line ends are what they stand for`() throws {
    let workbook = WorkbookFixture(
      rows: "<row r=\"1\"><c t=\"str\"><v>一_x000D_\n二_x005F_x000D_三_x00</v></c></row>")
    #expect(try workbook.texts == [["一\n二_x000D_三_x00"]])
  }

  @Test func `sheets come in the order of their tabs with what they merge`() throws {
    var workbook = WorkbookFixture(rows: "")
    workbook.sheets = [
      ("单选", "<sheetData/>"),
      (
        "判断 &amp; 填空",
        """
        <sheetData><row r="1"><c r="A1" t="str"><v>题</v></c></row></sheetData>
        <mergeCells count="2"><mergeCell ref="A1:A3"/><mergeCell ref="B9"/></mergeCells>
        """
      ),
    ]
    let sheets = try WorkbookReader.read(workbook.bytes).sheets
    #expect(sheets.map(\.name) == ["单选", "判断 & 填空"])
    #expect(
      sheets[1].merged == [
        CellRange(rows: 1...3, columns: 1...1), CellRange(rows: 9...9, columns: 2...2),
      ])
  }

  @Test func `a damaged sheet is read up to the damage and the others whole`() throws {
    var workbook = WorkbookFixture(rows: "")
    let row = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>好</v></c></row>"
    workbook.sheets = [
      ("坏", "<sheetData>\(row)<row r=\"2\"><c"), ("好", "<sheetData>\(row)</sheetData>"),
    ]
    let read = try WorkbookReader.read(workbook.bytes)
    #expect(read.sheets.map { $0.rows.count } == [1, 1])
    #expect(read.problems.map(\.part) == ["坏"])
  }

  @Test func `what is no workbook says so`() throws {
    #expect(throws: WorkbookProblem(.container(.notZip), in: "")) {
      try WorkbookReader.read(Array("PK\u{3}\u{4}".utf8))
    }
    let empty = try ZipWriter.archive(of: [(name: "a.txt", bytes: [])])
    let workbook = try WorkbookReader.read(empty)
    #expect(workbook.problems == [WorkbookProblem(.missing, in: "xl/workbook.xml")])
  }

  @Test func `cells in red are told from others`() throws {
    let fixture = WorkbookFixture(
      rows: """
        <row r="1"><c r="A1" t="str" s="0"><v>甲</v></c><c r="B1" t="str" s="1"><v>乙</v></c>
        <c r="C1" t="str" s="2"><v>丙</v></c><c r="D1" t="str" s="3"><v>丁</v></c></row>
        """,
      styles: """
        <fonts><font><color theme="1"/></font><font><color rgb="FFFF0000"/></font>
        <font><color rgb="FF0070C0"/></font><font><color indexed="10"/></font></fonts>
        <cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/></cellXfs>
        <dxfs><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs>
        """)
    let cells = try WorkbookReader.read(fixture.bytes).sheets[0].rows[0].cells
    #expect(cells.map(\.isRed) == [false, true, false, true])
  }
}
