/// A chart as a figure of HTML.
struct SVGChart {
  let chart: ReportChart

  static let width = 480.0

  init(_ chart: ReportChart) { self.chart = chart }

  /// The figure with its caption.
  var figure: String {
    let canvas =
      switch chart.plot {
      case .histogram(let bins, let lines): histogram(bins, lines)
      case .cumulative(let points): cumulative(points)
      case .boxes(let boxes, let from, let to): self.boxes(boxes, from, to)
      case .scatter(let points): scatter(points)
      case .shares(let bars): shares(bars)
      case .map(let people, let items): map(people, items)
      case .interval(let value, let from, let to): interval(value, from, to)
      }
    let note = chart.note.isEmpty ? "" : "<small>\(chart.note.escaped)</small>"
    return "<figure><figcaption>\(chart.title.escaped)\(note)</figcaption>"
      + canvas.svg(label: chart.title) + "</figure>"
  }

  private func histogram(
    _ bins: [ReportChart.Bin], _ lines: [ReportChart.Line]
  ) -> SVGCanvas {
    let from = bins.first?.from ?? 0
    let to = bins.last?.to ?? 1
    let most = Double(max(bins.map(\.count).max() ?? 1, 1))
    var frame = SVGFrame(
      height: 264, x: from...max(to, from + 1e-9), y: 0...most * 1.08, top: 36)
    frame.countAxis(to: Int(most))
    for bin in bins {
      let left = frame.x(bin.from)
      let right = frame.x(bin.to)
      let top = frame.y(Double(bin.count))
      let name = "\(NumberText.brief(bin.from))–\(NumberText.brief(bin.to))"
      frame.canvas.rect(
        left + 1, top, right - left - 2, frame.bottom - top, "bar", tip: "\(name): \(bin.count)")
      if bin.count > 0 {
        frame.canvas.text(String(bin.count), (left + right) / 2, top - 4, .middle)
      }
    }
    let places = bins.map(\.from) + [to]
    let step = max(1, (places.count + 10) / 11)
    for place in stride(from: 0, to: places.count, by: step) {
      frame.tick(atX: places[place], NumberText.brief(places[place]))
    }
    for line in lines where (from...to).contains(line.at) {
      let x = frame.x(line.at)
      frame.canvas.line(x, frame.top - 6, x, frame.bottom, "mark")
      let isRight = x > Self.width * 0.93
      frame.canvas.text(
        line.name, isRight ? x - 4 : x + 4, frame.top - 8, isRight ? .end : .start, "marked")
    }
    frame.titles(x: chart.xTitle, y: chart.yTitle)
    return frame.canvas
  }

  private func cumulative(_ points: [ReportChart.Point]) -> SVGCanvas {
    let from = min(0, points.first?.x ?? 0)
    let to = max(points.last?.x ?? 1, from + 1)
    var frame = SVGFrame(height: 230, x: from...to, y: 0...1, top: 28)
    for share in [0, 0.25, 0.5, 0.75, 1] { frame.tick(atY: share, NumberText.percent(share)) }
    for value in SVGFrame.ticks(from, to) { frame.tick(atX: value, NumberText.brief(value)) }
    var corners: [(Double, Double)] = [(frame.x(from), frame.y(0))]
    for point in points {
      corners.append((frame.x(point.x), corners[corners.count - 1].1))
      corners.append((frame.x(point.x), frame.y(point.y)))
    }
    frame.canvas.path(corners, "curve")
    frame.titles(x: chart.xTitle, y: chart.yTitle)
    return frame.canvas
  }

  /// Names of points that stand out, then of the others, as far as there is room above or below them.
  private func label(_ points: [ReportChart.NamedPoint], _ frame: inout SVGFrame) {
    var taken: [(x: Double, y: Double, half: Double)] = points.map {
      (frame.x($0.x), frame.y($0.y), 5)
    }
    let flagged = points.filter(\.isFlagged)
    let others = points.count <= 30 ? points.filter { !$0.isFlagged } : []
    for point in flagged + others {
      let half = Double(point.name.count) * (point.name.allSatisfy(\.isASCII) ? 3.4 : 6.2)
      let x = min(max(frame.x(point.x), half), Self.width - half)
      let middle = frame.y(point.y)
      let place = [middle - 12, middle + 12].first { y in
        !taken.contains { abs($0.x - x) < $0.half + half && abs($0.y - y) < 11 }
      }
      guard let place else { continue }
      taken.append((x, place, half))
      frame.canvas.text(point.name, x, place + 4, .middle, point.isFlagged ? "marked" : "")
    }
  }

  private func scatter(_ points: [ReportChart.NamedPoint]) -> SVGCanvas {
    let low = min(-0.1, points.map(\.y).min() ?? 0)
    let high = min(1, max(0.5, (points.map(\.y).max() ?? 0) + 0.08))
    var frame = SVGFrame(height: 320, x: 0...1, y: low...high, top: 28)
    for value in [0, 0.2, 0.4, 0.6, 0.8, 1] {
      frame.tick(atX: value, NumberText.brief(value))
      if value <= high { frame.tick(atY: value, NumberText.brief(value)) }
    }
    frame.canvas.line(frame.left, frame.y(0), frame.right, frame.y(0), "rule")
    for point in points {
      let tip = "\(point.name): \(NumberText.fixed(point.x, 2)), \(NumberText.fixed(point.y, 2))"
      frame.canvas.circle(
        frame.x(point.x), frame.y(point.y), 4.5, point.isFlagged ? "flag" : "dot", tip: tip)
    }
    label(points, &frame)
    frame.titles(x: chart.xTitle, y: chart.yTitle)
    return frame.canvas
  }
}
