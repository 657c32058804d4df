/// A chart that the spreadsheet draws itself, of columns of its sheet.
package struct WorkbookChart: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// Upright bars side by side.
    case columns
    /// Lying bars, the series one behind the other.
    case stackedBars
    /// Points.
    case points
    /// A line through points.
    case line
  }

  package var kind: Kind
  package var title: String
  package var xTitle: String
  package var yTitle: String
  /// The column of categories or of x, from 0.
  package var categories: Int
  /// The columns of values, from 0: a series each.
  package var values: [Int]

  package init(
    _ kind: Kind, title: String, x: String = "", y: String = "", categories: Int, values: [Int]
  ) {
    self.kind = kind
    self.title = title
    xTitle = x
    yTitle = y
    self.categories = categories
    self.values = values
  }
}
