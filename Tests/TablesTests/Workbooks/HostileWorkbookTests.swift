import FileContainers
import Tables
import Testing

/// Damaged workbooks: whatever stands in them, nothing traps.
@Suite struct HostileWorkbookTests {
  private static let fixture = WorkbookFixture(
    rows: """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.5</v></c></row>
      <row r="2"><c r="A2" t="inlineStr"><is><t>甲_x000D_</t></is></c><c t="b"><v>1</v></c></row>
      """,
    shared: "<si><t>题目</t></si>",
    styles: "<numFmts><numFmt numFmtId=\"170\" formatCode=\"0.0%\"/></numFmts>"
      + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>")

  @Test(arguments: 0..<40)
  func `parts with bytes changed at random`(seed: Int) throws {
    var state = UInt64(seed + 1) &* 0x9E37_79B9_7F4A_7C15
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: state >> 33) % bound
    }
    let signs = [
      "<", ">", "/", "\"", "r=\"ZZZZZZ9\"", "-1", "99999999999999999999", "A1:", "&#0;", "t=\"s\"",
    ]
    for _ in 0..<100 {
      var fixture = Self.fixture
      var rows = Array(fixture.sheets[0].xml.utf8)
      var styles = Array((fixture.styles ?? "").utf8)
      for _ in 0..<3 {
        let sign = Array(signs[next(signs.count)].utf8)
        let place = next(rows.count)
        rows.replaceSubrange(place..<min(place + next(4), rows.count), with: sign)
        styles[next(styles.count)] = UInt8(32 + next(90))
      }
      fixture.sheets[0].xml = String(decoding: rows, as: UTF8.self)
      fixture.styles = String(decoding: styles, as: UTF8.self)
      let workbook = try WorkbookReader.read(fixture.bytes)
      #expect(workbook.sheets.count == 1)
    }
  }

  @Test func `every beginning of a container`() throws {
    let bytes = try Self.fixture.bytes
    for count in bytes.indices {
      #expect(throws: WorkbookProblem.self) { try WorkbookReader.read(Array(bytes[..<count])) }
    }
  }
}
