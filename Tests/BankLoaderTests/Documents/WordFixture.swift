import BankLoader
import FileContainers

/// Documents of Word made of what a test writes between `<w:body>` and `</w:body>`.
struct WordFixture {
  var body: String
  /// What stands in the part for styles, and in that for lists.
  var styles = ""
  var lists = ""
  var space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  func bytes() throws -> [UInt8] {
    var entries = [("word/document.xml", part("document", "<w:body>\(body)</w:body>"))]
    if !styles.isEmpty { entries.append(("word/styles.xml", part("styles", styles))) }
    if !lists.isEmpty { entries.append(("word/numbering.xml", part("numbering", lists))) }
    return try ZipWriter.archive(of: entries.map { ($0.0, Array($0.1.utf8)) })
  }

  func document() throws -> BankDocument {
    BankReader.read(bytes: try bytes(), file: "题库.docx", digest: Reading.digest)
  }

  func outline() throws -> String { BankOutline.text(of: try document()) }

  private func part(_ name: String, _ content: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?><w:\(name) xmlns:w="\(space)" xmlns:m="m" xmlns:mc="mc" \
    xmlns:wps="wps" xmlns:a="a" xmlns:v="v">\(content)</w:\(name)>
    """
  }

  /// A paragraph of one run.
  static func p(_ text: String, _ format: String = "") -> String {
    "<w:p>\(r(text, format))</w:p>"
  }

  /// A run.
  static func r(_ text: String, _ format: String = "") -> String {
    "<w:r><w:rPr>\(format)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  /// A paragraph of a list.
  static func item(_ text: String, list: Int, level: Int = 0) -> String {
    """
    <w:p><w:pPr><w:numPr><w:ilvl w:val="\(level)"/><w:numId w:val="\(list)"/></w:numPr></w:pPr>\
    \(r(text))</w:p>
    """
  }

  /// A table, its cells as paragraphs.
  static func table(_ rows: [[String]]) -> String {
    let rows = rows.map { cells in
      let cells = cells.map { text in
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return "<w:tc><w:tcPr/>\(lines.map { p(String($0)) }.joined())</w:tc>"
      }
      return "<w:tr>\(cells.joined())</w:tr>"
    }
    return "<w:tbl><w:tblPr/>\(rows.joined())</w:tbl>"
  }
}
