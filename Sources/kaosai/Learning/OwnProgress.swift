import ExamModel
import JSONText
import Learning
import Reports
import ResultStore
import Wording

/// What one person did, and can do.
struct OwnProgress {
  private let desk: LearningDesk
  private let days: [LearningDay]
  private let due: Int
  private let laws: [LawMastery]
  private let streak: Streak

  /// One law: what is estimated, from how many answers, and how it changed.
  struct LawMastery {
    let law: String
    let answers: Int
    /// nil of too few answers.
    let estimate: (share: Double, low: Double, high: Double)?
    let recent: Double?
    let before: Double?
  }

  /// Fewer answers than this on a law claim nothing about it.
  static let leastAnswers = 5

  init(desk: LearningDesk) throws(CommandFailure) {
    self.desk = desk
    days = try desk.context.stored { () throws(StoreError) in
      try desk.store.days(of: desk.learner)
    }
    due = try desk.context.stored { () throws(StoreError) in
      try desk.store.dueCount(of: desk.learner, by: desk.now)
    }
    streak = Streak(days: days.map(\.day), today: desk.today)
    let register = try desk.context.laws()
    laws = Self.laws(
      days, model: try desk.mastery(register), register: register, today: desk.today)
  }

  private static func laws(
    _ days: [LearningDay], model: MasteryModel, register: LawRegister, today: Int
  ) -> [LawMastery] {
    let named = Dictionary(grouping: days) { day in
      LawRegister.folded(register.law(named: day.law)?.title ?? day.law)
    }
    return named.filter { !$0.key.isEmpty }.map { law, days in
      func share(_ span: Range<Int>) -> Double? {
        let within = days.filter { span.contains(today - $0.day) }
        let answers = within.reduce(0) { $0 + $1.answers }
        return answers > 0 ? Double(within.reduce(0) { $0 + $1.right }) / Double(answers) : nil
      }
      let answers = days.reduce(0) { $0 + $1.answers }
      var estimate: (share: Double, low: Double, high: Double)?
      if answers >= leastAnswers {
        let kinds: [QuestionKind] = [.singleChoice, .multipleChoice, .trueFalse]
        let found = model.mean(kinds.map { (Topic(law: law, kind: $0), nil, 1) })
        let reach = 1.2816 * found.error
        estimate = (found.mean, max(found.mean - reach, 0), min(found.mean + reach, 1))
      }
      return LawMastery(
        law: law, answers: answers, estimate: estimate, recent: share(0..<30),
        before: share(30..<60))
    }.sorted { ($0.estimate?.share ?? 2, $0.law) < ($1.estimate?.share ?? 2, $1.law) }
  }

  /// Whether nothing was answered, and nothing waits.
  var isEmpty: Bool { days.isEmpty && due == 0 }

  private var answers: Int { days.reduce(0) { $0 + $1.answers } }
  private var right: Int { days.reduce(0) { $0 + $1.right } }
  private var share: Double? { answers > 0 ? Double(right) / Double(answers) : nil }

  var report: Report {
    let words = desk.context.words
    let name = desk.learner.isEmpty ? words.thisMachine : desk.learner
    var report = Report(title: "\(words.label(ProgressLabel.title)) · \(name)")
    report.facts = [
      ReportFact(words.label(.streak), String(streak.current)),
      ReportFact(words.label(.longest), String(streak.longest)),
      ReportFact(words.label(.answers), String(answers)),
      ReportFact(words.label(.right), NumberText.percent(share)),
      ReportFact(words.label(.due), String(due)),
    ]
    let calendar = StudyCalendar(days: days, today: desk.today)
    report.sections.append(
      ReportSection(
        words.label(.calendar),
        calendar.lines(weekdays: words.weekdays).map { .paragraph($0) }
          + [.paragraph(words.calendarLegend)]))
    if !laws.isEmpty {
      report.sections.append(ReportSection(words.label(.mastery), [.table(table(words))]))
    }
    return report
  }

  private func table(_ words: any Words) -> ReportTable {
    func column(_ label: ProgressLabel, isDetail: Bool = false) -> ReportTable.Column {
      ReportTable.Column(words.label(label), isDetail: isDetail)
    }
    let columns = [
      ReportTable.Column(words.label(.law), isNumeric: false), column(.answers),
      column(.estimate), column(.interval), column(.before, isDetail: true),
      column(.recent, isDetail: true),
    ]
    let rows = laws.map { law -> [ReportTable.Cell] in
      let estimate = law.estimate
      let range = estimate.map {
        "\(NumberText.fixed($0.low * 100, 0))–\(NumberText.fixed($0.high * 100, 0))%"
      }
      return [
        ReportTable.Cell(law.law), ReportTable.Cell(law.answers),
        estimate.map {
          ReportTable.Cell(NumberText.fixed($0.share * 100, 0) + "%", value: $0.share)
        } ?? ReportTable.Cell(words.label(.tooFew)),
        ReportTable.Cell(range ?? ""), ReportTable.Cell(share: law.before),
        ReportTable.Cell(share: law.recent),
      ]
    }
    return ReportTable(words.label(.mastery), columns: columns, rows: rows)
  }

  var json: JSONValue {
    [
      "learner": .string(desk.learner), "streak": .integer(streak.current),
      "longest": .integer(streak.longest), "answers": .integer(answers),
      "right": .integer(right), "due": .integer(due),
      "laws": .array(
        laws.map { law in
          [
            "law": .string(law.law), "answers": .integer(law.answers),
            "mastery": law.estimate.map { .number($0.share) } ?? .null,
            "low": law.estimate.map { .number($0.low) } ?? .null,
            "high": law.estimate.map { .number($0.high) } ?? .null,
            "recent": law.recent.map(JSONValue.number) ?? .null,
            "before": law.before.map(JSONValue.number) ?? .null,
          ]
        }),
      "days": .array(
        days.map { day in
          [
            "date": .string(DayShare.date(day.day)), "law": .string(day.law),
            "answers": .integer(day.answers), "right": .integer(day.right),
          ]
        }),
    ]
  }
}
