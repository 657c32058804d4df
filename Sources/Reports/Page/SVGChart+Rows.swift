extension SVGChart {
  /// A row a group.
  func boxes(_ boxes: [ReportChart.Box], _ from: Double, _ to: Double) -> SVGCanvas {
    let row = 26.0
    let left = 120.0
    var frame = SVGFrame(
      height: 46 + row * Double(boxes.count), x: from...max(to, from + 1e-9), y: 0...1, top: 6,
      left: left)
    for value in SVGFrame.ticks(from, to) {
      frame.tick(atX: value, NumberText.brief(value))
      frame.canvas.line(frame.x(value), frame.top, frame.x(value), frame.bottom, "rule")
    }
    for (position, box) in boxes.enumerated() {
      let y = frame.top + row * (Double(position) + 0.5)
      let tip =
        "\(box.name) (\(box.count)): "
        + [box.least, box.lowerQuartile, box.median, box.upperQuartile, box.greatest]
        .map { NumberText.brief($0) }.joined(separator: " / ")
      frame.canvas.text(Self.short(box.name, 8), left - 8, y + 4, .end, "name")
      frame.canvas.line(frame.x(box.least), y, frame.x(box.greatest), y, "whisker")
      for end in [box.least, box.greatest] {
        frame.canvas.line(frame.x(end), y - 5, frame.x(end), y + 5, "whisker")
      }
      let start = frame.x(box.lowerQuartile)
      frame.canvas.rect(
        start, y - 8, max(1, frame.x(box.upperQuartile) - start), 16, "box", tip: tip)
      frame.canvas.line(frame.x(box.median), y - 8, frame.x(box.median), y + 8, "whisker")
      frame.canvas.circle(frame.x(box.mean), y, 2.5, "flag", tip: NumberText.brief(box.mean))
    }
    frame.titles(x: chart.xTitle, y: "")
    return frame.canvas
  }

  /// A row a question: its options side by side.
  func shares(_ rows: [ReportChart.Bars]) -> SVGCanvas {
    let shown = Array(rows.prefix(200))
    let row = 20.0
    let left = 76.0
    let right = SVGChart.width - 8
    var canvas = SVGCanvas(width: SVGChart.width, height: row * Double(shown.count) + 6)
    for (position, bars) in shown.enumerated() {
      let y = row * Double(position) + 3
      canvas.text(Self.short(bars.name, 6), left - 8, y + 12, .end, "name")
      var x = left
      let whole = max(1, bars.bars.reduce(0) { $0 + $1.share })
      for bar in bars.bars {
        let width = (right - left) * bar.share / whole
        guard width > 0 else { continue }
        let tip = "\(bars.name) \(bar.name): \(NumberText.percent(bar.share))"
        canvas.rect(x + 0.5, y, width - 1, row - 4, bar.isKey ? "key" : "pale", tip: tip)
        if width > 18 {
          let style = bar.isKey ? "onkey" : "name"
          canvas.text(Self.short(bar.name, 3), x + width / 2, y + 12, .middle, style)
        }
        x += width
      }
    }
    return canvas
  }

  /// Candidates at the left of one scale and questions at its right; the able and the hard on top.
  func map(_ people: [ReportChart.Bin], _ items: [ReportChart.NamedPoint]) -> SVGCanvas {
    let row = 20.0
    let middle = 190.0
    let most = Double(max(people.map(\.count).max() ?? 1, 1))
    let names = people.reversed().map { bin in
      Self.lines(items.filter { $0.x >= bin.from && $0.x < bin.to }.map(\.name), room: 36)
    }
    let heights = names.map { row + 14 * Double(max(0, $0.count - 1)) }
    let bottom = heights.reduce(0, +) + 2
    var canvas = SVGCanvas(width: SVGChart.width, height: bottom + 22)
    var y = 2.0
    for (position, bin) in people.reversed().enumerated() {
      defer { y += heights[position] }
      let length = (middle - 60) * Double(bin.count) / most
      canvas.rect(middle - length, y + 2, length, row - 5, "bar", tip: String(bin.count))
      if bin.count > 0 { canvas.text(String(bin.count), middle - length - 5, y + 13, .end) }
      canvas.text(NumberText.fixed(bin.from, 1), middle + 34, y + 13, .end)
      for (line, text) in names[position].enumerated() {
        canvas.text(text, middle + 52, y + 13 + 14 * Double(line), .start, "name")
      }
    }
    canvas.line(middle, 0, middle, bottom, "rule")
    canvas.line(middle + 42, 0, middle + 42, bottom, "rule")
    canvas.text(chart.xTitle, middle + 20, bottom + 16, .middle)
    return canvas
  }

  /// Names in lines of so many characters; a line tells how many are left out after the fourth.
  private static func lines(_ names: [String], room: Int) -> [String] {
    var lines: [String] = []
    for (place, name) in names.enumerated() {
      let name = short(name, room / 2)
      if let last = lines.last, last.count + 1 + name.count <= room {
        lines[lines.count - 1] = last + " " + name
      } else if lines.count == 4 {
        return lines + ["… +\(names.count - place)"]
      } else {
        lines.append(name)
      }
    }
    return lines
  }

  /// A value on the scale from 0 to 1, with its interval.
  func interval(_ value: Double, _ from: Double, _ to: Double) -> SVGCanvas {
    var frame = SVGFrame(height: 66, x: 0...1, y: 0...1, top: 4, left: 16)
    for share in [0, 0.2, 0.4, 0.6, 0.8, 1] {
      frame.tick(atX: share, NumberText.brief(share))
    }
    let y = (frame.top + frame.bottom) / 2
    func x(_ value: Double) -> Double { frame.x(min(max(value, 0), 1)) }
    frame.canvas.rect(x(from), y - 5, x(to) - x(from), 10, "pale")
    frame.canvas.circle(x(value), y, 6, "bar", tip: NumberText.fixed(value, 3))
    return frame.canvas
  }

  static func short(_ text: String, _ length: Int) -> String {
    let room = text.allSatisfy(\.isASCII) ? length * 2 : length
    return text.count > room ? String(text.prefix(room - 1)) + "…" : text
  }
}
