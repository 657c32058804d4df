import ExamFiles
import ExamModel
import Testing

@Suite struct PaperFindingsTests {
  @Test func `one run names every mistake with its place`() {
    let reading = Reading(
      """
      titel: 考试
      time: 一小时
      pass: 120
      clock: wal
      sections:
        - {title: 单选题, kind: singleChoce, count: 0, marks: 一分}
        - {titel: 判断题, kind: trueFalse, count: 10, marks: 1, difficulty: {易: 40%, 难: 40%}}
      """)
    #expect(reading.paper == nil)
    #expect(
      reading.findings == [
        Place(1, 1, .unknownKey("titel", nearest: "title")),
        Place(2, 7, .badValue(key: "time", value: "一小时", expected: .length)),
        Place(3, 7, .badValue(key: "pass", value: "120", expected: .percent)),
        Place(4, 8, .badValue(key: "clock", value: "wal", expected: .oneOf(["wall", "active"]))),
        Place(
          6, 24,
          .badValue(
            key: "kind", value: "singleChoce",
            expected: .oneOf(QuestionKind.allCases.map(\.rawValue)))),
        Place(6, 44, .badValue(key: "count", value: "0", expected: .wholeNumber(1, 1000))),
        Place(
          6, 54,
          .badValue(
            key: "marks", value: "一分", expected: .mark(Mark(thousandths: 1), Mark(1000)))),
        Place(7, 6, .unknownKey("titel", nearest: "title")),
        Place(7, 68, .wrongSum(key: "difficulty", sum: "80%", expected: "100%")),
      ])
  }

  @Test func `counts must add up to the count of the section`() {
    #expect(
      Reading.withSection("per-bank: {安全生产法: 5, 消防法: 4}").findings
        == [Place(3, 71, .wrongSum(key: "per-bank", sum: "9", expected: "10"))])
  }

  @Test func `counts and percentages do not mix`() {
    #expect(
      Reading.withSection("difficulty: {易: 40%, 难: 6}").findings.map(\.finding)
        == [.badValue(key: "difficulty", value: "6", expected: .quota)])
  }

  @Test func `a difficulty has three bands`() {
    #expect(
      Reading.withSection("difficulty: {容易: 100%}").findings.map(\.finding)
        == [.badValue(key: "difficulty", value: "容易", expected: .oneOf(["易", "中", "难"]))])
  }

  @Test func `the same key twice is found where it stands again`() {
    #expect(Reading.with("time: 1h\ntime: 2h").findings == [Place(2, 1, .repeatedKey("time"))])
    #expect(
      Reading.with("grades: {优秀: 90, 优秀: 80}").findings == [Place(1, 18, .repeatedKey("优秀"))])
  }

  @Test func `a window and a common start exclude each other, as do cuts and quotas`() {
    let times = Reading.with("window: 2026-12-01 09:00 / 18:00\nstart: 2026-12-01 09:00")
    #expect(times.findings == [Place(2, 1, .conflictingKeys("window", "start"))])
    let grades = Reading.with("quota: {优秀: 20%}\ngrades: {优秀: 90}")
    #expect(grades.findings == [Place(1, 1, .conflictingKeys("grades", "quota"))])
  }

  @Test func `a window that ends before it starts is empty`() {
    for window in ["2026-12-01 18:00 / 09:00", "2026-12-01 09:00 / 2026-12-01 09:00"] {
      #expect(Reading.with("window: \(window)").findings == [Place(1, 9, .emptyWindow)])
    }
  }

  @Test(arguments: [
    "2026-12-01 09:00", "2026-02-30 09:00 / 10:00", "09:00 / 18:00", "a / b", "[a, b]",
  ])
  func `a window that is none is refused`(window: String) {
    #expect(Reading.with("window: \(window)").findings.map(\.finding.code) == ["bad-value"])
  }

  @Test func `quotas of grades are at most the whole`() {
    #expect(
      Reading.with("quota: {优秀: 60%, 良好: 50%}").findings.map(\.finding)
        == [.wrongSum(key: "quota", sum: "110%", expected: "100%")])
  }

  @Test func `a contest that is given as a paper is named as one`() {
    #expect(
      Reading("title: 竞赛\nteams: [一队, 二队]\nrounds: []\n").findings
        == [Place(1, 1, .wrongRole(.contest, expected: .paper))])
    #expect(
      Reading("laws: []").findings == [Place(1, 1, .wrongRole(.laws, expected: .paper))])
  }

  @Test func `a paper without sections, or with none in them, is refused`() {
    #expect(Reading("title: 考试").findings == [Place(1, 1, .missingKey("sections"))])
    #expect(Reading("title: 考试\nsections: []").findings.map(\.finding.code) == ["bad-value"])
    #expect(Reading("title: 考试\nsections: 单选").findings.map(\.finding.code) == ["bad-value"])
  }

  @Test func `a key without a value is refused`() {
    #expect(
      Reading.with("series:").findings
        == [Place(1, 8, .badValue(key: "series", value: "", expected: .text))])
  }

  @Test func `control characters are taken out of titles`() {
    let text = "title: \"考\\e[31m试\\n一\"\nsections: [{title: 一, kind: 判断, count: 1, marks: 1}]"
    #expect(Reading(text).paper?.title == "考[31m试 一")
  }

  @Test func `long values are cut where findings show them`() {
    let findings = Reading.with("clock: " + String(repeating: "长", count: 5000)).findings
    guard case .badValue(_, let value, _)? = findings.first?.finding else {
      Issue.record("no bad value")
      return
    }
    #expect(value.count == 41)
  }
}
