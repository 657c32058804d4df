import ExamModel
import Platform
import QuizRunner
import Reports

extension CommandContext {
  /// How wide characters are on a terminal.
  private static let measure = TextMeasure { TextWidth.columns($0) }

  /// Shows a report on standard output.
  func show(_ report: Report) throws(CommandFailure) {
    try show { page throws(TerminalClosed) in
      try page.say(report.title, .heading)
      if !report.facts.isEmpty {
        try page.say(facts: report.facts.map { "\($0.label) \($0.value)" })
      }
      for section in report.sections {
        try page.blank()
        if !section.heading.isEmpty { try page.say(section.heading, .heading) }
        for block in section.blocks { try show(block, on: page) }
      }
    }
  }

  private func show(_ block: ReportBlock, on page: Page) throws(TerminalClosed) {
    let columns = page.columns
    switch block {
    case .paragraph(let text): try page.say(text, indent: 2)
    case .address(let text): try page.say(text)
    case .closing(let lines): for line in lines { try page.say(line, indent: 4) }
    case .facts(let facts):
      try page.say(facts: facts.map { "\($0.label) \($0.value)" })
    case .findings(let findings):
      for finding in findings { try show(finding, on: page) }
    case .table(let table):
      let lines = TextTable(table.cleaned, measure: Self.measure).lines(columns: columns - 2)
      for line in lines { try page.say(line, indent: 2) }
    case .chart(let chart):
      let lines = TextChart(chart.cleaned, measure: Self.measure).lines(columns: columns - 2)
      guard !lines.isEmpty else { return }
      try page.say(chart.title, .quiet, indent: 2)
      for line in lines { try page.say(line, indent: 2) }
      if !chart.textNote.isEmpty { try page.say(chart.textNote, .quiet, indent: 2) }
    }
  }

  private func show(_ finding: ReportFinding, on page: Page) throws(TerminalClosed) {
    let caution = finding.caution.map { " (\($0))" } ?? ""
    try page.say("\(finding.subject)  \(finding.name)\(caution)", .bad, indent: 2)
    if let detail = finding.detail { try page.say(detail, .quiet, indent: 4) }
    try page.say(finding.evidence, indent: 4)
    try page.say(finding.advice, indent: 4)
  }
}
