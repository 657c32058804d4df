/// A report as Markdown; charts are left out, their numbers stand in the tables.
struct MarkdownFile {
  let report: Report

  var text: String {
    var lines = ["# \(Self.safe(report.title))", ""]
    lines += facts(report.facts)
    for section in report.sections {
      if !section.heading.isEmpty { lines += ["## \(Self.safe(section.heading))", ""] }
      for block in section.blocks { lines += self.lines(of: block) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of block: ReportBlock) -> [String] {
    switch block {
    case .paragraph(let text): [Self.safe(text), ""]
    case .address(let text): [Self.safe(text), ""]
    case .closing(let lines): lines.flatMap { [Self.safe($0), ""] }
    case .facts(let facts): self.facts(facts)
    case .findings(let findings):
      findings.map { finding in
        let caution = finding.caution.map { " (\(Self.safe($0)))" } ?? ""
        return "- **\(Self.safe(finding.subject)) \(Self.safe(finding.name))**\(caution) "
          + "\(Self.safe(finding.evidence)) \(Self.safe(finding.advice))"
      } + [""]
    case .table(let table): self.table(table)
    case .chart: []
    }
  }

  private func facts(_ facts: [ReportFact]) -> [String] {
    guard !facts.isEmpty else { return [] }
    return facts.map { "- \(Self.safe($0.label)) \(Self.safe($0.value))" } + [""]
  }

  private func table(_ table: ReportTable) -> [String] {
    let titles = table.columns.map { Self.safe($0.title) }
    let rule = table.columns.map { $0.isNumeric ? "---:" : "---" }
    let rows = table.rows.map { row in
      "| " + row.map { Self.safe($0.text) }.joined(separator: " | ") + " |"
    }
    return ["| " + titles.joined(separator: " | ") + " |"]
      + ["| " + rule.joined(separator: " | ") + " |"] + rows + [""]
  }

  /// The text on one line, with nothing in it that Markdown or HTML would obey.
  static func safe(_ text: String) -> String {
    var output = ""
    for scalar in text.oneLine.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!":
        output += "\\"
        output.unicodeScalars.append(scalar)
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
