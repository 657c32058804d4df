package import Wording

/// A report as one HTML file that needs nothing else.
package struct HTMLPage {
  private let report: Report
  private let words: any Words

  package init(_ report: Report, words: any Words) {
    self.report = report
    self.words = words
  }

  /// The file's text.
  package var text: String {
    let language = words.language == .chinese ? "zh-Hans" : "en"
    return """
      <!doctype html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(report.title.escaped)</title>
      <style>
      \(PageStyle.text)
      </style>
      </head>
      <body>
      <main>
      <h1>\(report.title.escaped)</h1>
      \(facts(report.facts))
      \(report.sections.map(section).joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  private func section(_ section: ReportSection) -> String {
    "<section\(section.isAnnex ? " class=\"annex\"" : "")>\n"
      + (section.heading.isEmpty ? "" : "<h2>\(section.heading.escaped)</h2>\n")
      + section.blocks.map(block).joined(separator: "\n") + "\n</section>"
  }

  private func block(_ block: ReportBlock) -> String {
    switch block {
    case .paragraph(let text): "<p class=\"note\">\(text.escaped)</p>"
    case .address(let text): "<p class=\"address\">\(text.escaped)</p>"
    case .closing(let lines):
      "<div class=\"closing\">\(lines.map { "<p>\($0.escaped)</p>" }.joined())</div>"
    case .facts(let facts): self.facts(facts)
    case .findings(let findings): findings.map(finding).joined(separator: "\n")
    case .table(let table): self.table(table)
    case .chart(let chart): SVGChart(chart).figure
    }
  }

  private func facts(_ facts: [ReportFact]) -> String {
    guard !facts.isEmpty else { return "" }
    let rows = facts.map {
      "<div><dt>\($0.label.escaped)</dt><dd>\($0.value.escaped)</dd></div>"
    }
    return "<dl class=\"facts\">\(rows.joined())</dl>"
  }

  private func finding(_ finding: ReportFinding) -> String {
    let caution = finding.caution.map { "<span class=\"hint\">\($0.escaped)</span>" } ?? ""
    let detail = finding.detail.map { "<p class=\"detail\">\($0.escaped)</p>" } ?? ""
    return
      "<div class=\"finding\(finding.isUrgent ? "" : " mild")\"><p class=\"head\">\(finding.subject.escaped)"
      + "<span class=\"tag\">\(finding.name.escaped)</span>\(caution)</p>\(detail)"
      + "<p><b>\(finding.evidence.escaped)</b> \(finding.advice.escaped)</p></div>"
  }

  private func table(_ table: ReportTable) -> String {
    let head = table.columns.map { column in
      "<th scope=\"col\"\(column.isNumeric ? " class=\"num\"" : "")>\(column.title.escaped)</th>"
    }
    let rows = table.rows.map { row in
      let cells = zip(table.columns, row).map { column, cell in
        let isShort = !column.isNumeric && cell.text.count <= 8
        let classes = [
          column.isNumeric ? "num" : isShort ? "short" : nil, Self.name(of: cell.tone),
        ]
        .compactMap { $0 }
        let attribute = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
        return "<td\(attribute)>\(cell.text.escaped)</td>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    return "<div class=\"scroll\"><table><thead><tr>\(head.joined())</tr></thead>\n<tbody>\n"
      + rows.joined(separator: "\n") + "\n</tbody></table></div>"
  }

  private static func name(of tone: ReportTable.Tone) -> String? {
    switch tone {
    case .plain: nil
    case .good: "good"
    case .fair: "fair"
    case .bad: "bad"
    }
  }
}
