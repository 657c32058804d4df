import ExamModel
import Tables
import Testing

@Suite struct RosterReaderTests {
  private func read(_ text: String) -> RosterDocument {
    RosterReader.read(bytes: Array(text.utf8), file: "名单.csv")
  }

  private func lines(_ document: RosterDocument) -> [String] {
    document.diagnostics.map { "\($0.position.line) \($0.finding.code)" }
  }

  @Test func `columns stand in any order under their usual names`() {
    let document = read("单位,工号, 姓 名 ,人员类别,密码\n城关镇,1024,张三,基层干部,7788\n,1025,李四,,\n")
    #expect(document.diagnostics == [])
    #expect(
      document.entries == [
        RosterEntry(
          candidate: Candidate(id: "1024", name: "张三", unit: "城关镇", category: "基层干部"),
          passcode: "7788", line: 2),
        RosterEntry(candidate: Candidate(id: "1025", name: "李四"), line: 3),
      ])
  }

  @Test func `a row that cannot be used is told and the others stay`() {
    let document = read("准考证号\t姓名\n1\t甲\n\t乙\n1\t丙\n2\t\n")
    #expect(lines(document) == ["3 missing-id", "4 repeated-id", "5 missing-name"])
    #expect(document.entries.map(\.candidate.name) == ["甲", ""])
  }

  @Test func `columns that say nothing or twice the same are told`() {
    let document = read("准考证号,考号,姓名,籍贯\n1,2,甲,无\n")
    #expect(lines(document) == ["1 repeated-column", "1 unknown-column"])
    #expect(document.entries.map(\.candidate.id) == ["1"])
  }

  @Test func `a file without 准考证号 is refused`() {
    #expect(lines(read("姓名,单位\n甲,乙\n")) == ["1 no-id-column"])
    #expect(lines(read("")) == ["0 no-id-column"])
    #expect(lines(read("准考证号,姓名\n")) == ["0 no-candidates"])
  }

  @Test func `a spreadsheet saved as GBK is read`() {
    // 准考证号,姓名 / 7,王五
    let bytes: [UInt8] = [
      0xD7, 0xBC, 0xBF, 0xBC, 0xD6, 0xA4, 0xBA, 0xC5, 0x2C, 0xD0, 0xD5, 0xC3, 0xFB, 0x0D, 0x0A,
      0x37, 0x2C, 0xCD, 0xF5, 0xCE, 0xE5, 0x0D, 0x0A,
    ]
    let document = RosterReader.read(bytes: bytes, file: "名单.csv")
    #expect(document.entries.map(\.candidate) == [Candidate(id: "7", name: "王五")])
  }

  @Test func `what is no text is told`() {
    #expect(RosterReader.read(bytes: [0], file: "x").diagnostics.map(\.finding) == [.notText])
  }
}
