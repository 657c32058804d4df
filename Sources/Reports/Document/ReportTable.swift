/// A table of a report.
package struct ReportTable: Sendable, Hashable {
  /// A column.
  package struct Column: Sendable, Hashable {
    package var title: String
    /// Whether it holds numbers, which stand at the right.
    package var isNumeric: Bool
    /// Whether it may be left out where there is no room.
    package var isDetail: Bool

    package init(_ title: String, isNumeric: Bool = true, isDetail: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
      self.isDetail = isDetail
    }
  }

  /// What a cell is to the reader.
  package enum Tone: Sendable, Hashable {
    case plain
    /// Green, amber and red.
    case good, fair, bad
  }

  /// A cell.
  package struct Cell: Sendable, Hashable {
    /// What is shown.
    package var text: String
    /// The number behind the text, for spreadsheets; nil of a text.
    package var value: Double?
    package var tone: Tone

    package init(_ text: String, value: Double? = nil, tone: Tone = .plain) {
      self.text = text
      self.value = value
      self.tone = tone
    }

    /// A number with so many decimals.
    package init(_ value: Double?, _ places: Int, tone: Tone = .plain) {
      self.init(NumberText.fixed(value, places), value: value, tone: tone)
    }

    /// A whole number.
    package init(_ count: Int, tone: Tone = .plain) {
      self.init(String(count), value: Double(count), tone: tone)
    }

    /// A share in percent.
    package init(share: Double?, tone: Tone = .plain) {
      self.init(NumberText.percent(share), value: share, tone: tone)
    }
  }

  package var columns: [Column]
  package var rows: [[Cell]]
  /// What the sheet of a workbook is called.
  package var name: String

  package init(_ name: String, columns: [Column], rows: [[Cell]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}

extension ReportTable {
  /// The table without some columns.
  func removing(_ columns: [Int]) -> ReportTable {
    func kept<Element>(_ elements: [Element]) -> [Element] {
      elements.enumerated().filter { !columns.contains($0.offset) }.map(\.element)
    }
    return ReportTable(name, columns: kept(self.columns), rows: rows.map(kept))
  }

  /// The table without columns in which nothing stands.
  var withoutEmptyColumns: ReportTable {
    let empty = columns.indices.filter { column in
      rows.allSatisfy { !$0.indices.contains(column) || $0[column].text.isEmpty }
    }
    return rows.isEmpty ? self : removing(empty)
  }
}
