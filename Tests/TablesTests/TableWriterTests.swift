import Tables
import Testing

@Suite struct TableWriterTests {
  private func text(_ row: [TableValue]) -> String {
    String(decoding: TableWriter.bytes(of: [row], hasMark: false), as: UTF8.self)
  }

  @Test(arguments: ["=1+1", "+86", "-5", "@SUM", "\tx", "＝1", "'=1"])
  func `a text that would be a formula is disarmed and reads back`(formula: String) {
    #expect(text([.text(formula)]).contains("'" + formula))
    let bytes = TableWriter.bytes(of: [[.text(formula), .text("x")]])
    #expect(TableReader.read(bytes)?.rows[0].map(\.text) == [formula, "x"])
  }

  @Test func `numbers are not disarmed unless they are none`() {
    #expect(text([.number("-1.5"), .number("=1")]) == "-1.5,'=1\r\n")
  }

  @Test func `quotes go round what needs them`() {
    #expect(
      text([.text("a,b"), .text("c\"d"), .text("e\nf"), .text("g")])
        == "\"a,b\",\"c\"\"d\",\"e\nf\",g\r\n")
  }

  @Test func `a mark tells spreadsheets the encoding`() {
    #expect(TableWriter.bytes(of: []) == [0xEF, 0xBB, 0xBF])
  }
}
