import ExamFiles
import ExamModel
import Testing

@Suite struct PaperReaderTests {
  private let whole = """
    title: 应急管理法律法规知识考试（2026年第三期）
    series: 应急管理法律法规知识考试      # 同一系列各期可以比较
    time: 60m
    window: 2026-12-01 09:00 / 2026-12-01 18:00
    latest-entry: 15m
    earliest-submit: 30m
    grace: 30s
    clock: active
    attempts: 2
    draw: {versions: 2}
    show: {score: immediate, answers: after-confirm}
    navigation: forward
    shuffle: {questions: false, options: true, keep-last: [以上都是, 以上都对]}
    pass: 80%
    grades: {优秀: 90, 良好: 80, 合格: 60}
    zone: "+06:00"
    sections:
      - {title: 单项选择题, kind: singleChoice, count: 40, marks: 1, from: [安全生产法, 行政处罚法],
         difficulty: {易: 40%, 中: 40%, 难: 20%}}
      - title: 多项选择题
        kind: multipleChoice
        count: 20
        marks: 2
        scoring: {rule: missed-fixed, m: 0.5, wrong: -1, blank: 0}
        per-bank: {安全生产法: 12, 消防法: 8}
        per-law: {安全生产法: 50%, 消防法: 50%}
        tags: [法律]
        audience: 企业负责人

    """

  @Test func `every key of a paper is read`() throws {
    let paper = try #require(Reading(whole).paper)
    #expect(paper.title == "应急管理法律法规知识考试（2026年第三期）")
    #expect(paper.series == "应急管理法律法规知识考试")
    #expect(paper.time == .minutes(60))
    let zone = ZoneOffset(minutes: 360)
    #expect(paper.zone == zone)
    let start = try #require(CivilTime("2026-12-01 09:00")).instant(in: zone)
    #expect(paper.opening == .window(start: start, end: start + .minutes(540)))
    #expect(paper.latestEntry == .minutes(15))
    #expect(paper.earliestSubmit == .minutes(30))
    #expect(paper.grace == .seconds(30))
    #expect(paper.clock == .active)
    #expect(paper.attempts == 2)
    #expect(paper.draw == .versions(2))
    #expect(paper.show == ShowPolicy(score: .immediate, answers: .afterConfirm))
    #expect(paper.navigation == .forward)
    #expect(
      paper.shuffle
        == ShuffleRule(questions: false, options: true, keepLast: ["以上都是", "以上都对"]))
    #expect(paper.pass == Mark(80))
    #expect(
      paper.grades
        == .cuts([
          GradeBand(name: "优秀", percent: Mark(90)), GradeBand(name: "良好", percent: Mark(80)),
          GradeBand(name: "合格", percent: Mark(60)),
        ]))
  }

  @Test func `every key of a section is read`() throws {
    let sections = try #require(Reading(whole).paper).blueprint.sections
    try #require(sections.count == 2)
    #expect(sections[0].banks == ["安全生产法", "行政处罚法"])
    #expect(
      sections[0].difficulty == [
        Quota(row: .easy, amount: .percent(Mark(40))),
        Quota(row: .medium, amount: .percent(Mark(40))),
        Quota(row: .hard, amount: .percent(Mark(20))),
      ])
    #expect(sections[1].kind == .multipleChoice)
    #expect(sections[1].count == 20)
    #expect(sections[1].marks == Mark(2))
    #expect(
      sections[1].scoring
        == ScoringRule(.missedFixed(Mark(thousandths: 500)), wrong: Mark(-1)))
    #expect(
      sections[1].perBank == [
        Quota(row: "安全生产法", amount: .count(12)), Quota(row: "消防法", amount: .count(8)),
      ])
    #expect(sections[1].perLaw.map(\.row) == ["安全生产法", "消防法"])
    #expect(sections[1].tags == ["法律"])
    #expect(sections[1].audiences == ["企业负责人"])
  }

  @Test func `what a paper does not say stands at its default`() throws {
    let paper = try #require(Reading.with("").paper)
    #expect(paper == Paper(title: "考试", blueprint: paper.blueprint))
    #expect(paper.blueprint.sections[0].scoring == nil)
  }

  @Test func `a common start is read in Beijing time`() {
    let start = CivilTime("2026-12-01 09:00")?.instant(in: .shanghai)
    #expect(
      Reading.with("start: 2026-12-01 09:00").paper?.opening == start.map { .together(start: $0) })
  }

  @Test func `a window may leave out the date of its end`() {
    let long = Reading.with("window: 2026-12-01 09:00 / 2026-12-01 18:00").paper
    #expect(long != nil)
    #expect(Reading.with("window: 2026-12-01 09:00 / 18:00").paper == long)
  }

  @Test(arguments: [
    ("60m", 3600), ("90s", 90), ("1h30m", 5400), ("2h", 7200), ("1小时30分钟", 5400), ("45分", 2700),
    ("30 秒", 30),
  ])
  func `lengths of time are read`(text: String, seconds: Int64) {
    #expect(Reading.with("time: \(text)").paper?.time == .seconds(seconds))
  }

  @Test(arguments: [
    "60", "0m", "-5m", "m", "1m1h", "1h2h", "99999999999999999999m", "1.5h", "\"\"",
  ])
  func `what is no length of time is refused`(text: String) {
    let value = text == "\"\"" ? "" : text
    #expect(
      Reading.with("time: \(text)").findings
        == [Place(1, 7, .badValue(key: "time", value: value, expected: .length))])
  }

  @Test(arguments: [
    ("same", DrawRule.same), ("each", .each), ("{versions: 2}", .versions(2)),
    ("\"versions: 3\"", .versions(3)), ("versions 26", .versions(26)),
    ("\n  versions: 2", .versions(2)),
  ])
  func `draws are read in every form`(text: String, rule: DrawRule) {
    #expect(Reading.with("draw: \(text)").paper?.draw == rule)
  }

  @Test(arguments: ["{versions: 1}", "versions 27", "versions", "{version: 2}", "一人一卷"])
  func `a draw that is none is refused`(text: String) {
    let findings = Reading.with("draw: \(text)").findings
    #expect(findings.count == 1)
    #expect(findings.first?.finding.code == "bad-value")
  }

  @Test(arguments: [
    ("exact", ScoringRule(.exact)), ("missed-half", ScoringRule(.missedHalf)),
    ("{rule: missed-each}", ScoringRule(.missedEach)),
    ("{rule: net, wrong: −0.5}", ScoringRule(.net, wrong: Mark(thousandths: -500))),
    ("{rule: per-decision, blank: 0.25}", ScoringRule(.perDecision, blank: Mark(thousandths: 250))),
    ("{rule: \"missed-fixed: 0.5\"}", ScoringRule(.missedFixed(Mark(thousandths: 500)))),
    ("missed-fixed 1", ScoringRule(.missedFixed(Mark(1)))),
    ("{wrong: -1}", ScoringRule(.exact, wrong: Mark(-1))),
  ])
  func `scoring rules are read in every form`(text: String, rule: ScoringRule) {
    #expect(Reading.withSection("scoring: \(text)").paper?.blueprint.sections[0].scoring == rule)
  }

  @Test(arguments: [
    "missed", "{rule: missed-fixed}", "{rule: missed-fixed, m: 3}", "{rule: exact, m: 1}",
    "{wrong: 1}", "{wrnog: -1}", "[exact]",
  ])
  func `a scoring rule that is none is refused`(text: String) {
    #expect(Reading.withSection("scoring: \(text)").findings.count == 1)
  }

  @Test func `kinds may have their chinese names`() {
    for (name, kind) in [
      ("单选题", QuestionKind.singleChoice), ("单项选择", .singleChoice), ("案例分析题", .composite),
    ] {
      let text = "title: 考试\nsections: [{title: 一, kind: \(name), count: 1, marks: 1}]"
      #expect(Reading(text).paper?.blueprint.sections[0].kind == kind)
    }
  }

  @Test func `grades by quota keep their order and need not make the whole`() {
    #expect(
      Reading.with("quota: {优秀: 20%, 良好: 30%}").paper?.grades
        == .quota([
          GradeBand(name: "优秀", percent: Mark(20)), GradeBand(name: "良好", percent: Mark(30)),
        ]))
  }

  @Test func `unlimited attempts and one truth for all shuffling`() {
    let paper = Reading.with("attempts: unlimited\nshuffle: false").paper
    #expect(paper != nil)
    #expect(paper?.attempts == nil)
    #expect(paper?.shuffle == ShuffleRule(questions: false, options: false))
  }
}
