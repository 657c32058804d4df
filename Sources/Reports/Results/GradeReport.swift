import ExamModel
import Grading
package import Wording

/// A grade sheet as people read it.
package struct GradeReport {
  let sheet: GradeSheet
  let words: any Words

  package init(_ sheet: GradeSheet, words: any Words) {
    self.sheet = sheet
    self.words = words
  }

  /// The report.
  package var report: Report {
    var report = Report(
      title: "\(sheet.title) · \(words.term(.gradeTitle))", facts: facts, sections: [overview])
    report.sections += groups
    report.sections.append(ReportSection(words.term(.individuals), [.table(people)]))
    if !sheet.makeupDue.isEmpty {
      report.sections.append(ReportSection(words.term(.makeupList), [.table(makeup)]))
    }
    return report
  }

  private var facts: [ReportFact] {
    let turnout = sheet.turnout
    func fact(_ label: ResultLabel, _ count: Int) -> ReportFact {
      ReportFact(words.term(label), String(count))
    }
    var facts = [
      fact(.expected, turnout.expected), fact(.sat, turnout.sat), fact(.absent, turnout.absent),
      fact(.leave, turnout.leave), fact(.duty, turnout.duty),
    ]
    if turnout.sitting > 0 { facts.append(fact(.sitting, turnout.sitting)) }
    if turnout.voided > 0 { facts.append(fact(.voided, turnout.voided)) }
    return facts + [
      ReportFact(words.term(.turnout), NumberText.percent(turnout.rate)),
      fact(.passed, turnout.passed),
      ReportFact(
        words.term(.passRate), NumberText.percent(turnout.passRate(of: sheet.rules.base))),
    ]
  }

  private var overview: ReportSection {
    let spread = sheet.distribution
    var blocks: [ReportBlock] = []
    if sheet.provisionalCount > 0 {
      blocks.append(.paragraph(words.provisional(sheet.provisionalCount)))
    }
    let maximum = Double(sheet.maximum.thousandths) / 1000
    let bands = GradeBands(pass: sheet.pass, scheme: sheet.scheme, maximum: maximum)
    blocks.append(
      .facts([
        ReportFact(words.term(AnalysisLabel.fullMark), sheet.maximum.description),
        ReportFact(words.term(.passMark), NumberText.brief(bands.passMark, 3)),
        ReportFact(words.term(AnalysisLabel.mean), NumberText.brief(spread.mean)),
        ReportFact(words.term(AnalysisLabel.median), NumberText.brief(spread.median)),
        ReportFact(words.term(AnalysisLabel.sd), NumberText.brief(spread.sd)),
        ReportFact(words.term(AnalysisLabel.highest), NumberText.brief(spread.max)),
        ReportFact(words.term(AnalysisLabel.lowest), NumberText.brief(spread.min)),
      ]))
    if spread.n > 0 {
      let charts = MarkCharts(words: words)
      blocks.append(
        .chart(charts.histogram(spread, maximum: maximum, lines: bands.lines(words))))
      blocks.append(.chart(charts.cumulative(spread)))
    }
    if !sheet.bands.isEmpty {
      blocks.append(.table(GradeBands.table(of: sheet.bands, words: words)))
    }
    if case .quota = sheet.scheme {
      blocks.append(.paragraph(words.quotaTies(isBetter: sheet.rules.ties == .better)))
    }
    let isExpected = sheet.rules.base == .expected
    blocks.append(
      .paragraph(
        words.denominators(
          passRateOfExpected: isExpected, hasRoster: sheet.rules.hasRoster)))
    return ReportSection(words.term(AnalysisLabel.distribution), blocks)
  }
}
