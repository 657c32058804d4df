extension ReportTable {
  /// The table without line ends and control characters in its cells.
  package var cleaned: ReportTable {
    var table = self
    for column in table.columns.indices {
      table.columns[column].title = table.columns[column].title.oneLine
    }
    for row in table.rows.indices {
      for cell in table.rows[row].indices {
        table.rows[row][cell].text = table.rows[row][cell].text.oneLine
      }
    }
    return table
  }
}

extension ReportChart {
  /// The chart without line ends and control characters in its names.
  package var cleaned: ReportChart {
    var chart = self
    switch plot {
    case .boxes(let boxes, let from, let to):
      chart.plot = .boxes(
        boxes.map { box in
          var box = box
          box.name = box.name.oneLine
          return box
        }, from: from, to: to)
    case .map(let people, let items):
      chart.plot = .map(
        people: people,
        items: items.map { item in
          var item = item
          item.name = item.name.oneLine
          return item
        })
    case .histogram(let bins, let lines):
      chart.plot = .histogram(
        bins, lines: lines.map { ReportChart.Line(at: $0.at, name: $0.name.oneLine) })
    case .cumulative, .scatter, .shares, .interval: break
    }
    return chart
  }
}

extension String {
  /// Without what would end a line, or steer a terminal.
  var oneLine: String {
    let isPlain = utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    guard !isPlain else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: scalars.append(" ")
      case .format: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
