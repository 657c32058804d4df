import FileContainers
import Tables

/// Workbooks put together from the XML of their parts.
struct WorkbookFixture {
  var sheets: [(name: String, xml: String)] = []
  var shared: String?
  var styles: String?
  /// Whether it counts its days from 1904.
  var from1904 = false

  /// A workbook of one sheet with these rows.
  init(rows: String, shared: String? = nil, styles: String? = nil, from1904: Bool = false) {
    self.from1904 = from1904
    sheets = [("题库", "<sheetData>\(rows)</sheetData>")]
    self.shared = shared
    self.styles = styles
  }

  var bytes: [UInt8] {
    get throws {
      var entries = [
        ("xl/workbook.xml", "<workbook>\(properties)<sheets>\(list)</sheets></workbook>")
      ]
      entries.append(("xl/_rels/workbook.xml.rels", "<Relationships>\(relations)</Relationships>"))
      for (index, sheet) in sheets.enumerated() {
        entries.append(
          ("xl/worksheets/sheet\(index).xml", "<worksheet>\(sheet.xml)</worksheet>"))
      }
      if let shared { entries.append(("xl/sharedStrings.xml", "<sst>\(shared)</sst>")) }
      if let styles { entries.append(("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>")) }
      return try ZipWriter.archive(of: entries.map { (name: $0.0, bytes: Array($0.1.utf8)) })
    }
  }

  /// The texts of the first sheet's cells, row by row.
  var texts: [[String]] {
    get throws { try WorkbookReader.read(bytes).sheets[0].rows.map { $0.cells.map(\.text) } }
  }

  private var properties: String { from1904 ? "<workbookPr date1904=\"1\"/>" : "" }

  private var list: String {
    sheets.enumerated().map { "<sheet name=\"\($1.name)\" sheetId=\"1\" id=\"r\($0)\"/>" }.joined()
  }

  private var relations: String {
    let sheets = sheets.indices.map {
      "<Relationship Id=\"r\($0)\" Type=\"x/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>"
    }
    let others = [("sharedStrings", shared), ("styles", styles)].filter { $0.1 != nil }.map {
      "<Relationship Id=\"\($0.0)\" Type=\"x/\($0.0)\" Target=\"/xl/\($0.0).xml\"/>"
    }
    return (sheets + others).joined()
  }
}
