import BankLoader
import ExamModel
import FileContainers
import Tables
import Testing

@Suite struct WorkbookBankTests {
  private func outline(_ sheets: [SheetDraft]) throws -> String {
    let bytes = try WorkbookWriter.bytes(of: sheets)
    return BankOutline.text(
      of: BankReader.read(bytes: bytes, file: "题库.xlsx", digest: Reading.digest))
  }

  private func sheet(_ name: String, _ rows: [[String]]) -> SheetDraft {
    SheetDraft(name: name, rows: rows.map { $0.map(TableValue.text) })
  }

  @Test func `sheets are sections and name kinds, and one without a header goes on`() throws {
    let first = sheet("单选题", [["题目", "A", "B", "答案"], ["先做什么好（　）。", "甲", "乙", "A"]])
    let more = sheet("续", [["后做什么好（　）。", "甲", "乙", "B"], ["不做什么好（　）。", "甲", "乙", "A"]])
    let judged = sheet("pd", [["", "题干", "正确答案"], ["", "地球是圆的。", "√"]])
    #expect(
      try outline([first, more, judged, sheet("Sheet4", []), sheet("备注", [["谢谢"]])]) == """
        [单选题]
        2 singleChoice: 先做什么好（　）。
          - 甲
          - 乙
          = A
        [续]
        1 singleChoice: 后做什么好（　）。
          - 甲
          - 乙
          = B
        2 singleChoice: 不做什么好（　）。
          - 甲
          - 乙
          = A
        [pd]
        2 trueFalse: 地球是圆的。
          = 对
        ! 1 unread-sheet
        """)
  }

  @Test func `positions name the sheet, the row and the column`() throws {
    let bytes = try WorkbookWriter.bytes(of: [
      sheet("甲", [["", "题目", "A", "B", "答案"], ["", "一（　）", "甲", "乙", ""]])
    ])
    let document = BankReader.read(bytes: bytes, file: "题库.xlsx", digest: Reading.digest)
    let place = SourcePosition(file: "题库.xlsx", sheet: "甲", line: 2, column: 2)
    #expect(document.bank.questions[0].source == place)
    #expect(document.diagnostics.allSatisfy { $0.position == place })
  }

  @Test func `lines of text in a sheet are read as text`() throws {
    let lines = ["一、单选题", "1. 先做（　）。", "A. 甲\nB. 乙", "答案：B", "2. 后做（　）。", "A. 甲", "B. 乙"]
    #expect(
      try outline([sheet("Sheet1", lines.map { [$0] })]) == """
        [单选题]
        2 singleChoice: 先做（　）。
          - 甲
          - 乙
          = B
        5 singleChoice: 后做（　）。
          - 甲
          - 乙
        ! 5 missing-key
        """)
  }

  @Test func `what is not read says how to make one of it that is`() {
    func finding(_ bytes: [UInt8]) -> [BankFinding] {
      BankReader.read(bytes: bytes, file: "题库", digest: Reading.digest).diagnostics.map(\.finding)
    }
    var compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    compound += Array(repeating: 0, count: 1016) + "WordDocument".utf8.flatMap { [$0, 0] }
    #expect(finding(compound) == [.foreignFile(.wordBinary)])
    #expect(finding(Array("%PDF-1.7".utf8)) == [.foreignFile(.pdf)])
    #expect(finding(Array("{\\rtf1 题}".utf8)) == [.foreignFile(.richText)])
    #expect(finding([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]) == [.foreignFile(.picture)])
  }

  @Test func `a workbook without questions and a damaged one say so`() throws {
    #expect(try outline([sheet("甲", [["谢谢"]])]) == "! 1 unread-sheet\n! 0 no-questions")
    let bytes = try WorkbookWriter.bytes(of: [sheet("甲", [["题目", "答案"], ["一", "对"]])])
    for count in stride(from: 30, to: bytes.count, by: 97) {
      let document = BankReader.read(
        bytes: Array(bytes[..<count]), file: "题库.xlsx", digest: Reading.digest)
      #expect(document.bank.questions.isEmpty && !document.diagnostics.isEmpty)
    }
  }

  @Test func `days in options are shown as the sheet shows them`() throws {
    func day(_ place: String, _ serial: Int) -> String {
      "<c r=\"\(place)2\" s=\"1\"><v>\(serial)</v></c>"
    }
    func text(_ place: String, _ value: String) -> String {
      "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(value)</t></is></c>"
    }
    let header = zip("ABCD", ["题目", "A", "B", "答案"]).map { text("\($0)1", $1) }.joined()
    let cells = text("A2", "何时施行（　）。") + day("B", 44348) + day("C", 44440) + text("D2", "B")
    let bytes = try ZipWriter.archive(
      of: [
        (
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
        ),
        (
          "xl/workbook.xml",
          "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"甲\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
        ),
        (
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>"
        ),
        (
          "xl/styles.xml",
          "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
        ),
        (
          "xl/worksheets/sheet1.xml",
          "<worksheet><sheetData><row r=\"1\">\(header)</row><row r=\"2\">\(cells)</row></sheetData></worksheet>"
        ),
      ].map { ($0.0, Array($0.1.utf8)) })
    let document = BankReader.read(bytes: bytes, file: "题库.xlsx", digest: Reading.digest)
    #expect(QuestionLines.of(document) == ["单 何时施行（　）。 2021/6/1/2021/9/1 = B"])
    #expect(!document.diagnostics.map(\.finding.code).contains("not-carried"))
  }

  @Test func `a sheet of numbers and whole questions is read as lines`() throws {
    let bytes = try WorkbookWriter.bytes(of: [
      sheet(
        "Sheet1",
        [
          ["序号", "试题"], ["1", "值班表由（ A ）签发。\nA.科长  B.保安"], ["2", "应当登记（ AB ）。\nA.来访人  B.时间  C.天气"],
          ["3", "应先查验（ B ）。\nA.天气  B.证件"],
        ])
    ])
    let document = BankReader.read(bytes: bytes, file: "题库.xlsx", digest: Reading.digest)
    #expect(
      document.bank.questions.map(\.key) == [.choices([0]), .choices([0, 1]), .choices([1])])
    #expect(document.bank.questions.map(\.source.line) == [2, 3, 4])
  }

  @Test func `whole questions in cells end where the next column begins`() throws {
    let rows = [
      ["序号", "试题内容", "分值"], ["1", "值班表由谁签发？\nA.科长\nB.保安\n答案：A", "2"],
      ["2", "应先查验什么？\nA.天气\nB.证件\n答案：B", "2"],
    ]
    let bytes = try WorkbookWriter.bytes(of: [sheet("Sheet1", rows)])
    let document = BankReader.read(bytes: bytes, file: "题库.xlsx", digest: Reading.digest)
    #expect(document.bank.questions.map(\.key) == [.choices([0]), .choices([1])])
    #expect(document.diagnostics.map(\.finding.code) == ["unread-column"])
  }

  @Test func `a sheet named after its kind and how many it holds names the kind`() throws {
    let rows = [["序号", "题目", "答案"], ["1", "密件可以带走。", "错"], ["2", "离岗应当请假。", "对"]]
    let bytes = try WorkbookWriter.bytes(of: [sheet("3.判断（20题）", rows)])
    let document = BankReader.read(bytes: bytes, file: "题库.xlsx", digest: Reading.digest)
    #expect(document.bank.questions.map(\.kind) == [.trueFalse, .trueFalse])
  }
}
