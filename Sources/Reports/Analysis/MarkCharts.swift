import Grading
import Wording

/// Charts of marks that several reports have.
struct MarkCharts {
  let words: any Words

  /// Counts by mark, in about ten bins of a round width.
  func histogram(
    _ spread: Distribution, maximum: Double, lines: [ReportChart.Line] = []
  ) -> ReportChart {
    let low = min(0, spread.min ?? 0)
    let high = max(maximum, spread.max ?? 0, low + 1)
    let width = Self.roundWidth(for: high - low)
    let from = (low / width).rounded(.down) * width
    let count = max(1, Int(((high - from) / width - 1e-9).rounded(.up)))
    let histogram = Histogram(
      spread, range: from...from + width * Double(count), binCount: count)
    return ReportChart(
      words.term(.histogram), x: words.term(.marks), y: words.term(.people),
      .histogram(
        histogram.bins.map { ReportChart.Bin(from: $0.lower, to: $0.upper, count: $0.count) },
        lines: lines))
  }

  /// 1, 2, 2.5 or 5 times a power of ten, for eight to twenty bins.
  private static func roundWidth(for range: Double) -> Double {
    var width = 1.0
    while range / width > 20 { width *= 10 }
    while range / width < 2 { width /= 10 }
    let choices = [width / 10, width / 5, width / 4, width / 2, width]
    return choices.first { range / $0 <= 12 } ?? width
  }

  /// The share of candidates up to each mark.
  func cumulative(_ spread: Distribution) -> ReportChart {
    var sum = 0
    var points: [ReportChart.Point] = []
    for (value, count) in zip(spread.values, spread.counts) {
      sum += count
      points.append(ReportChart.Point(x: value, y: Double(sum) / Double(max(spread.n, 1))))
    }
    return ReportChart(
      words.term(.cumulative), x: words.term(.marks), y: words.term(.share),
      .cumulative(points))
  }

  /// Groups side by side: boxes and a table.
  func groups(
    _ groups: [(name: String, spread: Distribution)], title: String, maximum: Double
  ) -> [ReportBlock] {
    let boxes = groups.compactMap { Self.box($0.name, $0.spread) }
    let low = min(0, boxes.map(\.least).min() ?? 0)
    let high = max(maximum, boxes.map(\.greatest).max() ?? 0)
    let columns =
      [ReportTable.Column(title, isNumeric: false)]
      + [AnalysisLabel.candidates, .mean, .sd, .median, .lowest, .highest].map {
        ReportTable.Column(words.term($0))
      }
    let rows = groups.map { group in
      [ReportTable.Cell(group.name), ReportTable.Cell(group.spread.n)]
        + [
          group.spread.mean, group.spread.sd, group.spread.median, group.spread.min,
          group.spread.max,
        ].map { ReportTable.Cell($0, 2) }
    }
    return [
      .chart(self.boxes(boxes, title: title, from: low, to: high)),
      .table(ReportTable(title, columns: columns, rows: rows)),
    ]
  }

  /// Boxes side by side, with what their signs mean.
  func boxes(
    _ boxes: [ReportChart.Box], title: String, from: Double, to: Double
  ) -> ReportChart {
    var chart = ReportChart(title, x: words.term(.marks), .boxes(boxes, from: from, to: to))
    chart.note = words.boxNote
    chart.textNote = words.textBoxNote
    return chart
  }

  /// The box of a group; nil of nobody.
  static func box(_ name: String, _ spread: Distribution) -> ReportChart.Box? {
    guard let least = spread.min, let greatest = spread.max, let median = spread.median,
      let mean = spread.mean, let lower = spread.quantile(0.25), let upper = spread.quantile(0.75)
    else { return nil }
    return ReportChart.Box(
      name: name, count: spread.n, least: least, lowerQuartile: lower, median: median,
      upperQuartile: upper, greatest: greatest, mean: mean)
  }
}
