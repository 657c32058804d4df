/// A sheet to be written: a row of headings, rows of cells, and charts of its columns.
package struct WorkbookSheet: Sendable, Hashable {
  /// What a cell holds.
  package enum Value: Sendable, Hashable {
    /// Text; nothing of it is run.
    case text(String)
    /// A number, shown with so many decimals.
    case number(Double, places: Int)
    /// A share, shown in percent.
    case share(Double)
    case empty
  }

  /// Green, amber and red, or none.
  package enum Tone: Sendable, Hashable {
    case plain, good, fair, bad
  }

  package struct Cell: Sendable, Hashable {
    package var value: Value
    package var tone: Tone

    package init(_ value: Value, tone: Tone = .plain) {
      self.value = value
      self.tone = tone
    }
  }

  /// What its tab says.
  package var name: String
  package var headings: [String]
  package var rows: [[Cell]]
  package var charts: [WorkbookChart]

  package init(
    name: String, headings: [String], rows: [[Cell]], charts: [WorkbookChart] = []
  ) {
    self.name = name
    self.headings = headings
    self.rows = rows
    self.charts = charts
  }
}
