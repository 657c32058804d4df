import Reports
import Testing

@Suite struct TextTableTests {
  private let measure = TextMeasure { $0.isASCII ? 1 : 2 }

  private let table = ReportTable(
    "表",
    columns: [
      .init("名次"), .init("单位", isNumeric: false), .init("得分"), .init("百分制", isDetail: true),
      .init("备注", isNumeric: false),
    ],
    rows: [
      [.init("1"), .init("宏达化工有限责任公司"), .init("100"), .init("100.0"), .init("")],
      [.init("2"), .init("Grand Chemical Works"), .init("90"), .init("90.0"), .init("补考")],
    ])

  @Test func `details go first, then long texts are broken, then a row takes lines of its own`() {
    let lines = TextTable(table, measure: measure)
    #expect(lines.lines(columns: 60).count == 3)
    #expect(lines.lines(columns: 60)[0].contains("百分制"))
    #expect(!lines.lines(columns: 42)[0].contains("百分制"))
    #expect(
      lines.lines(columns: 34) == [
        "名次  单位              得分  备注",
        "   1  宏达化工有限责任   100",
        "      公司",
        "   2  Grand Chemical      90  补考",
        "      Works",
      ])
    #expect(lines.lines(columns: 20)[0] == "1  宏达化工有限责任")
    for columns in [20, 24, 34, 42, 60] {
      #expect(lines.lines(columns: columns).allSatisfy { measure.columns($0) <= columns })
    }
  }
}
