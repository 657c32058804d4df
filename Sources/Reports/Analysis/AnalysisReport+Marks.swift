import ExamModel
import Grading
import Wording

extension AnalysisReport {
  /// The distribution of the totals.
  var marks: ReportSection {
    let spread = distribution
    func fact(_ label: AnalysisLabel, _ value: Double?) -> ReportFact {
      ReportFact(words.term(label), NumberText.brief(value))
    }
    let quartiles =
      "\(NumberText.brief(spread.quantile(0.25))) / \(NumberText.brief(spread.quantile(0.75)))"
    let modes = spread.modes.prefix(5).map { NumberText.brief($0) }.joined(separator: " / ")
    let facts = [
      fact(.mean, spread.mean), fact(.sd, spread.sd), fact(.median, spread.median),
      ReportFact(words.term(.quartiles), quartiles), fact(.lowest, spread.min),
      fact(.highest, spread.max), ReportFact(words.term(.mode), modes.isEmpty ? "—" : modes),
      fact(.skewness, spread.skewness), fact(.kurtosis, spread.kurtosis),
    ]
    let maximum = study.answers.table.maximum
    let charts = MarkCharts(words: words)
    let bands = study.answers.pass.map {
      GradeBands(pass: $0, scheme: study.answers.grades, maximum: maximum)
    }
    var blocks: [ReportBlock] = [
      .facts(facts),
      .chart(charts.histogram(spread, maximum: maximum, lines: bands?.lines(words) ?? [])),
      .chart(charts.cumulative(spread)),
    ]
    if let table = bandTable { blocks.append(.table(table)) }
    return ReportSection(
      words.term(.distribution), blocks + [.paragraph(words.quantileNote)])
  }

  /// The share in each grade; nil without grades.
  private var bandTable: ReportTable? {
    guard let scheme = study.answers.grades else { return nil }
    func mark(_ value: Double) -> Mark { Mark(thousandths: Int((value * 1000).rounded())) }
    let assignment = BandAssignment(
      study.analysis.totals.all.map(mark), scheme: scheme,
      maximum: mark(study.answers.table.maximum))
    return GradeBands.table(
      of: zip(assignment.bands, assignment.counts).map { (name: $0.name, count: $1) }
        + [(name: study.answers.failedGrade, count: assignment.remainder)],
      words: words)
  }

  /// Units and categories side by side.
  var groupSections: [ReportSection] {
    let kinds = [
      (AnalysisLabel.byUnit, study.answers.units), (.byCategory, study.answers.categories),
    ]
    let totals = study.analysis.totals.all
    return kinds.compactMap { label, names in
      guard Set(names).count > 1, names.count == totals.count else { return nil }
      var marks: [String: [Double]] = [:]
      for (name, total) in zip(names, totals) { marks[name, default: []].append(total) }
      let groups = marks.map { (name: $0.key, spread: Distribution($0.value)) }
        .sorted { ($1.spread.mean ?? 0, $0.name) < ($0.spread.mean ?? 0, $1.name) }
      return ReportSection(
        words.term(label),
        MarkCharts(words: words).groups(
          groups, title: words.term(label), maximum: study.answers.table.maximum))
    }
  }
}
