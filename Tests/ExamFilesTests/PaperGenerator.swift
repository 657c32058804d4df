import ExamModel

/// Makes papers at random: any that a file can hold.
struct PaperGenerator {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func paper() -> Paper {
    var paper = Paper(
      title: name(), blueprint: Blueprint(sections: (0...number(4)).map { _ in section() }))
    paper.series = maybe { $0.name() }
    paper.time = maybe { .seconds(Int64(1 + $0.number(20_000))) }
    paper.zone = pick([.shanghai, ZoneOffset(minutes: 360), ZoneOffset(minutes: -570)])
    paper.opening = opening()
    paper.latestEntry = maybe { .minutes(Int64($0.number(90))) }
    paper.earliestSubmit = maybe { .minutes(Int64($0.number(90))) }
    paper.grace = .seconds(Int64(number(120)))
    paper.clock = pick(ClockRule.allCases)
    paper.attempts = maybe { 1 + $0.number(5) }
    paper.draw = pick([.same, .each, .versions(2 + number(25))])
    paper.show = ShowPolicy(
      score: pick(ShowPolicy.Release.allCases), answers: pick(ShowPolicy.Release.allCases))
    paper.navigation = pick(Navigation.allCases)
    paper.shuffle = ShuffleRule(
      questions: pick([true, false]), options: pick([true, false]), keepLast: names())
    paper.pass = Mark(thousandths: number(100_001))
    paper.grades = maybe { $0.grades() }
    paper.standing = standing()
    return paper
  }

  private mutating func standing() -> StandingRules {
    var rules = StandingRules()
    rules.tieBreakers = pick([[], [.time], [.kind(.multipleChoice), .finished], [.finished]])
    rules.ranks = pick(RankRule.allCases)
    rules.groups = pick([.mean, .best(1 + number(20)), .passRate(.sat)])
    rules.passRateOf = pick(PassRateBase.allCases)
    rules.target = pick([
      nil, StandingTarget(green: Mark(number(101))),
      StandingTarget(green: Mark(95), margin: Mark(5 + number(40)), names: ["蓝", "黄", "红"]),
    ])
    return rules
  }

  private mutating func opening() -> Opening {
    let start = WallTime(milliseconds: 1_796_000_000_000 + Int64(number(10_000_000)) * 1000)
    return pick([
      .always, .together(start: start),
      .window(start: start, end: start + .seconds(Int64(1 + number(100_000)))),
    ])
  }

  private mutating func grades() -> GradeScheme {
    let names = ["优秀", "良好", "合格"]
    let cuts = [90_000, 80_500, 60_125].map { Mark(thousandths: $0 - number(100)) }
    return pick([
      .cuts(zip(names, cuts).map { GradeBand(name: $0, percent: $1) }),
      .quota(names.map { GradeBand(name: $0, percent: Mark(thousandths: number(33_000))) }),
    ])
  }

  private mutating func section() -> BlueprintSection {
    var section = BlueprintSection(
      title: name(), kind: pick(QuestionKind.allCases), count: 1 + number(200),
      marks: Mark(thousandths: 1 + number(20_000)))
    section.banks = names()
    section.tags = names()
    section.audiences = names()
    section.scoring = maybe { $0.scoring(upTo: section.marks) }
    section.perBank = maybe { $0.quotas(["安全生产法", "3 号: 题库", "\"消防\""], section.count) } ?? []
    section.perLaw = maybe { $0.quotas(["《消防法》", "应对法"], section.count) } ?? []
    section.difficulty = maybe { $0.quotas([.hard, .easy, .medium], section.count) } ?? []
    return section
  }

  private mutating func scoring(upTo marks: Mark) -> ScoringRule {
    let base: ScoringRule.Base = pick([
      .exact, .missedHalf, .missedEach, .net, .perDecision,
      .missedFixed(Mark(thousandths: number(marks.thousandths + 1))),
    ])
    return ScoringRule(
      base, wrong: Mark(thousandths: -number(3000)), blank: Mark(thousandths: -number(3000)))
  }

  private mutating func quotas<Row>(_ rows: [Row], _ count: Int) -> [Quota<Row>] {
    let isPercent = pick([true, false])
    var rest = isPercent ? 100_000 : count
    return rows.enumerated().map { position, row in
      let share = position == rows.count - 1 ? rest : number(rest + 1)
      rest -= share
      return Quota(
        row: row, amount: isPercent ? .percent(Mark(thousandths: share)) : .count(share))
    }
  }

  private mutating func names() -> [String] { (0..<number(4)).map { _ in name() } }

  /// A text with what YAML could misread.
  private mutating func name() -> String {
    let pieces = [
      "安全生产法", "考试", "A、B卷", ": ", "#", "'", "\"", "\\", "{", "]", "- ", "60", "true", "~", "&a",
      "*", "！", "：", "，", "%", " x", "\u{1F600}", "null", "|", ">", "@", "`",
    ]
    let text = (0...number(4)).map { _ in pick(pieces) }.joined()
    let ends = text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    return ends.isEmpty ? "题" : String(ends)
  }

  private mutating func number(_ bound: Int) -> Int { generator.number(below: bound) }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[generator.number(below: values.count)]
  }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    number(2) == 0 ? nil : make(&self)
  }
}
