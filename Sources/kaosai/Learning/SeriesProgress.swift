import ExamModel
import Learning
import Platform
import Reports
import Tables
import Wording

/// The periods of a series side by side: who sat, how units do, and what is due to people and paper.
struct SeriesProgress {
  let series: String
  let periods: [SeriesPeriod]
  let links: [PeriodLink?]
  private let roster: [RosterEntry]?
  private let words: any Words

  init(
    _ name: String, roster: [RosterEntry]?, in context: CommandContext
  ) throws(CommandFailure) {
    words = context.words
    self.roster = roster
    var series = name
    if let path = try? context.paperPath(named: name) {
      let paper = try context.paper(named: path).paper
      series = paper.series ?? paper.title
    }
    self.series = series
    let periods = try SeriesPeriod.all(of: series, in: context)
    self.periods = periods
    guard !periods.isEmpty else {
      throw CommandFailure(.noInput, context.words.noPeriods(series))
    }
    links = periods.indices.map { place in
      place == 0 ? nil : Self.link(periods[place], after: periods[place - 1])
    }
  }

  /// Fewer common questions than this link nothing, nor do fewer than a fifth of a paper.
  private static let leastCommon = 4

  static func common(_ new: SeriesPeriod, _ old: SeriesPeriod) -> Set<String> {
    new.common.intersection(old.common)
  }

  private static func link(_ new: SeriesPeriod, after old: SeriesPeriod) -> PeriodLink? {
    let anchor = common(new, old)
    guard isEnough(anchor.count, new, old) else { return nil }
    return PeriodLink(
      new: new.scores(on: anchor), old: old.scores(on: anchor),
      highest: (
        Int(new.maximum.rounded(.up)), anchor.count, Int(old.maximum.rounded(.up))
      ))
  }

  private static func isEnough(_ common: Int, _ new: SeriesPeriod, _ old: SeriesPeriod) -> Bool {
    common >= leastCommon && common * 5 >= max(new.count, old.count)
  }

  private var expected: Int? { roster?.count }

  var report: Report {
    var report = Report(title: "\(words.label(.seriesTitle)) · \(series)")
    var blocks: [ReportBlock] = [.table(table)]
    for place in periods.indices.dropFirst() {
      blocks.append(.paragraph("\(place + 1). \(periods[place].title)：\(sentence(at: place))"))
    }
    if links.contains(where: { $0 != nil }) { blocks.append(.paragraph(words.chanceNote)) }
    report.sections = [ReportSection(words.label(.period), blocks)]
    let units = units
    if !units.isEmpty {
      report.sections.append(
        ReportSection(words.label(.units), [.table(table(of: units))]))
    }
    return report
  }

  private var table: ReportTable {
    var columns = [ReportTable.Column(words.label(.period), isNumeric: false)]
    columns += [ProgressLabel.sat].map { ReportTable.Column(words.label($0)) }
    if expected != nil { columns.append(ReportTable.Column(words.label(.completion))) }
    columns += [ProgressLabel.mean, .passRate].map { ReportTable.Column(words.label($0)) }
    let rows = periods.enumerated().map { place, period -> [ReportTable.Cell] in
      var row = [
        ReportTable.Cell("\(place + 1). \(period.title)"), ReportTable.Cell(period.people.count),
      ]
      if let expected {
        row.append(ReportTable.Cell(share: Double(period.people.count) / Double(max(expected, 1))))
      }
      let passed = period.people.count(where: \.isPassed)
      let share =
        period.people.isEmpty ? nil : Double(passed) / Double(period.people.count)
      return row + [ReportTable.Cell(period.mean, 1), ReportTable.Cell(share: share)]
    }
    return ReportTable(words.label(.period), columns: columns, rows: rows)
  }

  private func sentence(at place: Int) -> String {
    let common = Self.common(periods[place], periods[place - 1]).count
    guard let link = links[place] else {
      return Self.isEnough(common, periods[place], periods[place - 1])
        ? words.tooFewToCompare(least: PeriodLink.leastPeople)
        : words.notComparable(common: common)
    }
    func text(_ change: PeriodLink.Change?) -> String? {
      change.map { "\(Self.signed($0.marks))±\(NumberText.fixed($0.reach, 1))" }
    }
    let best = link.people[.linear] ?? link.people[.equipercentile]
    let paper = link.paper[.linear] ?? link.paper[.equipercentile]
    return words.periodChange(
      PeriodFigures(
        before: periods[place - 1].title, after: periods[place].title, common: common,
        raw: Self.signed(link.raw), linear: text(link.people[.linear]),
        equipercentile: text(link.people[.equipercentile]),
        paper: paper.map {
          "\(NumberText.fixed($0.marks.magnitude, 1))±\(NumberText.fixed($0.reach, 1))"
        } ?? "", isEasier: paper.flatMap { $0.marks.magnitude < 0.05 ? nil : $0.marks > 0 },
        isBetter: best.flatMap { $0.isClear ? $0.marks > 0 : nil }))
  }

  private static func signed(_ value: Double) -> String {
    (value > 0 ? "+" : "") + NumberText.fixed(value, 1)
  }

  /// Units with what each did in each period.
  var units: [(name: String, expected: Int?, means: [(sat: Int, mean: Double?)])] {
    var names = Set(periods.flatMap { $0.people.map(\.candidate.unit) })
    names.formUnion(roster?.map(\.candidate.unit) ?? [])
    names.remove("")
    return names.sorted().map { name in
      let means = periods.map { period -> (sat: Int, mean: Double?) in
        let marks = period.people.filter { $0.candidate.unit == name }.map(\.mark)
        return (marks.count, marks.isEmpty ? nil : marks.reduce(0, +) / Double(marks.count))
      }
      return (name, roster?.count { $0.candidate.unit == name }, means)
    }
  }

  private func table(
    of units: [(name: String, expected: Int?, means: [(sat: Int, mean: Double?)])]
  ) -> ReportTable {
    var columns = [ReportTable.Column(words.label(.unit), isNumeric: false)]
    columns.append(ReportTable.Column(words.label(roster == nil ? .latestSat : .latestCompletion)))
    // The last periods fit on a screen; all of them are in the JSON.
    let shown = periods.indices.suffix(4)
    columns += shown.map { ReportTable.Column(words.meanOf(period: $0 + 1)) }
    let rows = units.map { unit -> [ReportTable.Cell] in
      let sat = unit.means.last?.sat ?? 0
      let done =
        unit.expected.map { expected in
          ReportTable.Cell(share: expected > 0 ? Double(sat) / Double(expected) : nil)
        } ?? ReportTable.Cell(sat)
      return [ReportTable.Cell(unit.name), done]
        + shown.map { ReportTable.Cell(unit.means[$0].mean, 1) }
    }
    return ReportTable(words.label(.units), columns: columns, rows: rows)
  }
}
