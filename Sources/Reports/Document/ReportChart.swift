/// A chart of a report.
package struct ReportChart: Sendable, Hashable {
  /// What it shows.
  package enum Plot: Sendable, Hashable {
    /// Counts in bins, with lines at marks that matter.
    case histogram([Bin], lines: [Line])
    /// A curve that rises from 0 to 1.
    case cumulative([Point])
    /// The spread of marks in groups, over a common range.
    case boxes([Box], from: Double, to: Double)
    /// Points with names.
    case scatter([NamedPoint])
    /// Shares of options, a row a question.
    case shares([Bars])
    /// Candidates at the left and questions at the right of one scale.
    case map(people: [Bin], items: [NamedPoint])
    /// A value from 0 to 1 and where it lies with confidence.
    case interval(value: Double, from: Double, to: Double)
  }

  /// A bin from `from`, included, to `to`.
  package struct Bin: Sendable, Hashable {
    package var from: Double
    package var to: Double
    package var count: Int

    package init(from: Double, to: Double, count: Int) {
      self.from = from
      self.to = to
      self.count = count
    }
  }

  /// A mark that matters: the pass mark, a band's.
  package struct Line: Sendable, Hashable {
    package var at: Double
    package var name: String

    package init(at: Double, name: String) {
      self.at = at
      self.name = name
    }
  }

  package struct Point: Sendable, Hashable {
    package var x: Double
    package var y: Double

    package init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  package struct NamedPoint: Sendable, Hashable {
    package var name: String
    package var x: Double
    package var y: Double
    /// Whether it stands out.
    package var isFlagged: Bool

    package init(_ name: String, x: Double, y: Double, isFlagged: Bool = false) {
      self.name = name
      self.x = x
      self.y = y
      self.isFlagged = isFlagged
    }
  }

  package struct Box: Sendable, Hashable {
    package var name: String
    package var count: Int
    package var least: Double
    package var lowerQuartile: Double
    package var median: Double
    package var upperQuartile: Double
    package var greatest: Double
    package var mean: Double
  }

  package struct Bars: Sendable, Hashable {
    /// An option's share.
    package struct Bar: Sendable, Hashable {
      package var name: String
      package var share: Double
      package var isKey: Bool
    }

    package var name: String
    package var bars: [Bar]
  }

  package var title: String
  package var xTitle: String
  package var yTitle: String
  package var plot: Plot
  /// What its signs mean, where it is drawn and where it is made of characters; empty for nothing.
  package var note = ""
  package var textNote = ""

  package init(_ title: String, x: String = "", y: String = "", _ plot: Plot) {
    self.title = title
    xTitle = x
    yTitle = y
    self.plot = plot
  }
}
