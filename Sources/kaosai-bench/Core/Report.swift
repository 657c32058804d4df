/// The figures of one measure.
struct Report {
  private let subject: String
  private let hasBars: Bool
  private var rows: [[String]] = []

  /// - Parameters:
  ///   - subject: What was measured, on what.
  ///   - bench: A quick run says nothing about bars.
  init(_ subject: String, on bench: Bench) {
    self.subject = subject
    hasBars = !bench.isQuick
  }

  /// Adds a figure: its median, its range, what it is beside the floor, and its bar.
  ///
  /// - Parameters:
  ///   - label: What it is.
  ///   - measurement: Its runs.
  ///   - unit: In what they were counted.
  ///   - floors: How many times as long as the floor it took.
  ///   - bar: What it has to keep to.
  mutating func add(
    _ label: String, _ measurement: Measurement, _ unit: String, floors: Double? = nil,
    bar: Bar? = nil
  ) {
    let range = "\(Figure.text(measurement.least)) … \(Figure.text(measurement.greatest))"
    let count = measurement.samples.count
    rows.append([
      label, Figure.text(measurement.median), unit,
      count > 1 ? "(\(range), \(count) runs)" : "",
      floors.map { "\(Figure.text($0)) × floor" } ?? "",
      hasBars ? bar?.text(value: measurement.median, floors: floors) ?? "" : "",
    ])
  }

  /// Adds a figure of all runs together.
  mutating func add(_ label: String, _ value: Double, _ unit: String, bar: Bar? = nil) {
    add(label, Measurement([value]), unit, bar: bar)
  }

  /// The subject and a line a figure, in columns.
  var text: String {
    let widths = (0..<6).map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        // The median stands before its unit, to the right.
        line += column == 1 ? "  " + padding + cell : (column == 2 ? " " : "  ") + cell + padding
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
    return ([subject] + lines).joined(separator: "\n")
  }
}
