import FileContainers

/// A report as a word processor's document in the layout of official documents (GB/T 9704—2012):
/// A4, the title in 小标宋 of 二号, text in 仿宋 of 三号 on lines of 28 points, headings in 黑体.
struct DocumentFile {
  let report: Report

  /// The container; nil where memory ran out.
  var bytes: [UInt8]? {
    let parts = [
      ("[Content_Types].xml", DocumentParts.contentTypes), ("_rels/.rels", DocumentParts.relations),
      ("word/_rels/document.xml.rels", DocumentParts.documentRelations),
      ("word/styles.xml", DocumentParts.styles), ("word/footer1.xml", DocumentParts.footer),
      ("word/document.xml", document),
    ]
    do throws(ZipFailure) {
      return try ZipWriter.archive(of: parts.map { (name: $0.0, bytes: Array($0.1.utf8)) })
    } catch {
      return nil
    }
  }

  private var document: String {
    var body = paragraph(report.title, style: "Title")
    if !report.facts.isEmpty { body += facts(report.facts) }
    for section in report.sections {
      if section.isAnnex { body += "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" }
      if !section.heading.isEmpty {
        body += paragraph(section.heading, style: section.isAnnex ? "Annex" : "Heading1")
      }
      for block in section.blocks { body += xml(of: block) }
    }
    return DocumentParts.head
      + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
      + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>"
      + body + DocumentParts.section + "</w:body></w:document>"
  }

  private func xml(of block: ReportBlock) -> String {
    switch block {
    case .paragraph(let text): paragraph(text, style: "Normal")
    case .address(let text): paragraph(text, style: "Address")
    case .closing(let lines): lines.map { paragraph($0, style: "Closing") }.joined()
    case .facts(let facts): self.facts(facts)
    case .findings(let findings):
      findings.map { finding in
        let caution = finding.caution.map { " (\($0))" } ?? ""
        return paragraph("\(finding.subject)　\(finding.name)\(caution)", style: "Heading2")
          + paragraph("\(finding.evidence)\(finding.advice)", style: "Normal")
      }.joined()
    case .table(let table): self.table(table)
    case .chart: ""
    }
  }

  private func facts(_ facts: [ReportFact]) -> String {
    paragraph(facts.map { "\($0.label) \($0.value)" }.joined(separator: " · "), style: "Normal")
  }

  private func paragraph(_ text: String, style: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr><w:r>"
        + "<w:t xml:space=\"preserve\">\(String(line).escaped)</w:t></w:r></w:p>"
    }.joined()
  }

  private func table(_ table: ReportTable) -> String {
    func row(_ texts: [String], isHead: Bool) -> String {
      let cells = zip(table.columns, texts).map { column, text in
        let alignment = isHead ? "center" : column.isNumeric ? "right" : "left"
        let weight = isHead ? "<w:rPr><w:b/></w:rPr>" : ""
        return "<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/><w:vAlign w:val=\"center\"/>"
          + "</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableText\"/><w:jc w:val=\"\(alignment)\"/>"
          + "</w:pPr><w:r>\(weight)<w:t xml:space=\"preserve\">\(text.oneLine.escaped)</w:t>"
          + "</w:r></w:p></w:tc>"
      }
      let repeats = isHead ? "<w:tblHeader/>" : ""
      return "<w:tr><w:trPr><w:cantSplit/>\(repeats)</w:trPr>\(cells.joined())</w:tr>"
    }
    guard !table.columns.isEmpty else { return "" }
    let grid = table.columns.map { _ in "<w:gridCol/>" }.joined()
    let rows = table.rows.map { row($0.map(\.text), isHead: false) }
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/>"
      + "<w:tblW w:w=\"5000\" w:type=\"pct\"/><w:jc w:val=\"center\"/></w:tblPr>"
      + "<w:tblGrid>\(grid)</w:tblGrid>" + row(table.columns.map(\.title), isHead: true)
      + rows.joined() + "</w:tbl>" + paragraph("", style: "TableText")
  }
}
