import ExamModel
import Testing

@Suite struct StandingFieldsTests {
  @Test func `a paper says how its results are compared`() throws {
    let reading = Reading.with(
      """
      board: {tie-break: [marks, 多选题, time], ranks: dense, units: best-3}
      target: {绿: 90%, 黄: 75%, 红: 0%}
      """)
    let standing = try #require(reading.paper?.standing)
    #expect(reading.findings == [])
    #expect(standing.tieBreakers == [.kind(.multipleChoice), .time])
    #expect(standing.ranks == .dense)
    #expect(standing.groups == .best(3))
    #expect(
      standing.target
        == StandingTarget(green: Mark(90), margin: Mark(15), names: ["绿", "黄", "红"]))
    #expect(Reading.with("target: 85%").paper?.standing.target?.amber == Mark(75))
    #expect(Reading.with("board: {tie-break: []}").paper?.standing.tieBreakers == [])
  }

  @Test func `what no rule is called is refused with the names there are`() {
    let unit = Reading.with("board: {units: best-0}")
    #expect(
      unit.findings
        == [
          Place(1, 16, .badValue(key: "units", value: "best-0", expected: .oneOf(GroupRule.names)))
        ])
    #expect(Reading.with("board: {tie-break: age}").findings.count == 1)
    #expect(Reading.with("board: {rank: dense}").findings.count == 1)
    #expect(Reading.with("target: {绿: 90%, 红: 10%}").findings.count == 1)
    #expect(Reading.with("target: gut").findings.count == 1)
  }
}
