import Tables

extension WorkbookFile {
  /// The numbers of a chart with the chart; nil of one that spreadsheets cannot draw.
  func sheet(of chart: ReportChart) -> WorkbookSheet? {
    switch chart.plot {
    case .histogram(let bins, _): histogram(bins, chart)
    case .cumulative(let points): curve(points, chart)
    case .scatter(let points): scatter(points, chart)
    case .boxes(let boxes, _, _): self.boxes(boxes, chart)
    case .shares(let bars): shares(bars, chart)
    case .map, .interval: nil
    }
  }

  private func histogram(_ bins: [ReportChart.Bin], _ chart: ReportChart) -> WorkbookSheet {
    let rows = bins.map { bin in
      [
        WorkbookSheet.Cell(
          .text("\(NumberText.brief(bin.from))–\(NumberText.brief(bin.to))")),
        WorkbookSheet.Cell(.number(Double(bin.count), places: 0)),
      ]
    }
    let native = WorkbookChart(
      .columns, title: chart.title, x: chart.xTitle, y: chart.yTitle, categories: 0, values: [1])
    return WorkbookSheet(
      name: chart.title, headings: [chart.xTitle, chart.yTitle], rows: rows, charts: [native])
  }

  private func curve(_ points: [ReportChart.Point], _ chart: ReportChart) -> WorkbookSheet {
    let rows = points.map { point in
      [
        WorkbookSheet.Cell(.number(point.x, places: 2)),
        WorkbookSheet.Cell(.share(point.y)),
      ]
    }
    let native = WorkbookChart(
      .line, title: chart.title, x: chart.xTitle, y: chart.yTitle, categories: 0, values: [1])
    return WorkbookSheet(
      name: chart.title, headings: [chart.xTitle, chart.yTitle], rows: rows, charts: [native])
  }

  private func scatter(_ points: [ReportChart.NamedPoint], _ chart: ReportChart) -> WorkbookSheet {
    let rows = points.map { point in
      [
        WorkbookSheet.Cell(.text(point.name)),
        WorkbookSheet.Cell(.number(point.x, places: 3)),
        WorkbookSheet.Cell(.number(point.y, places: 3)),
      ]
    }
    let native = WorkbookChart(
      .points, title: chart.title, x: chart.xTitle, y: chart.yTitle, categories: 1, values: [2])
    return WorkbookSheet(
      name: chart.title, headings: ["", chart.xTitle, chart.yTitle], rows: rows,
      charts: [native])
  }

  /// Spreadsheets have no boxes everywhere: the medians as bars, the rest as numbers.
  private func boxes(_ boxes: [ReportChart.Box], _ chart: ReportChart) -> WorkbookSheet {
    let rows = boxes.map { box in
      [WorkbookSheet.Cell(.text(box.name))]
        + [box.least, box.lowerQuartile, box.median, box.upperQuartile, box.greatest, box.mean]
        .map { WorkbookSheet.Cell(.number($0, places: 2)) }
    }
    let native = WorkbookChart(
      .columns, title: chart.title, y: chart.xTitle, categories: 0, values: [3])
    return WorkbookSheet(
      name: chart.title, headings: ["", "0%", "25%", "50%", "75%", "100%", "x̄"], rows: rows,
      charts: [native])
  }

  private func shares(_ bars: [ReportChart.Bars], _ chart: ReportChart) -> WorkbookSheet {
    var names: [String] = []
    for bar in bars.flatMap(\.bars) where !names.contains(bar.name) { names.append(bar.name) }
    names.sort()
    let rows = bars.map { row in
      [WorkbookSheet.Cell(.text(row.name))]
        + names.map { name in
          let share = row.bars.first { $0.name == name }?.share
          return WorkbookSheet.Cell(share.map { .share($0) } ?? .empty)
        }
    }
    let native = WorkbookChart(
      .stackedBars, title: chart.title, categories: 0,
      values: Array(1..<max(names.count + 1, 1)))
    return WorkbookSheet(
      name: chart.title, headings: [""] + names, rows: rows, charts: [native])
  }
}
