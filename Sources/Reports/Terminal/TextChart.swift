/// A chart in plain characters, for terminals, logs and screen readers.
package struct TextChart: Sendable {
  private let chart: ReportChart
  private let measure: TextMeasure

  package init(_ chart: ReportChart, measure: TextMeasure) {
    self.chart = chart
    self.measure = measure
  }

  /// Its lines, none wider than so many columns; none where a table says as much.
  package func lines(columns: Int) -> [String] {
    switch chart.plot {
    case .histogram(let bins, let marks): histogram(bins, marks, columns)
    case .boxes(let boxes, let from, let to): self.boxes(boxes, from, to, columns)
    case .map(let people, let items): map(people, items, columns)
    case .cumulative, .scatter, .shares, .interval: []
    }
  }

  private func histogram(
    _ bins: [ReportChart.Bin], _ marks: [ReportChart.Line], _ columns: Int
  ) -> [String] {
    let names = bins.map { "\(NumberText.brief($0.from))–\(NumberText.brief($0.to))" }
    let most = bins.map(\.count).max() ?? 0
    let nameWidth = names.map(measure.columns).max() ?? 0
    let countWidth = String(most).count
    let room = max(5, columns - nameWidth - countWidth - 4)
    return zip(bins, names).map { bin, name in
      let length = Self.length(bin.count, of: most, room: room)
      let bar = String(repeating: "#", count: length)
      let begins = marks.filter { $0.at >= bin.from && $0.at < bin.to }.map(\.name)
      let line =
        measure.padded(name, to: nameWidth, atRight: true) + "  "
        + measure.padded(String(bin.count), to: countWidth, atRight: true) + "  " + bar
      let noted = begins.isEmpty ? line : line + "  < " + begins.joined(separator: " ")
      return measure.trimmed(measure.columns(noted) <= columns ? noted : line)
    }
  }

  /// At least one sign for anybody at all.
  private static func length(_ count: Int, of most: Int, room: Int) -> Int {
    guard count > 0, most > 0 else { return 0 }
    return max(1, (count * min(room, 60) + most / 2) / most)
  }

  private func boxes(
    _ boxes: [ReportChart.Box], _ from: Double, _ to: Double, _ columns: Int
  ) -> [String] {
    let longest = max(8, columns / 4)
    let names = boxes.map { measure.cut($0.name, longest) }
    let nameWidth = names.map(measure.columns).max() ?? 0
    let room = min(60, columns - nameWidth - 9)
    guard room >= 10 else { return [] }
    let lower = NumberText.brief(from)
    let upper = NumberText.brief(to)
    let gap = String(repeating: " ", count: max(1, room - lower.count - upper.count))
    let scale = String(repeating: " ", count: nameWidth + 2) + lower + gap + upper
    return [scale]
      + zip(boxes, names).map { box, name in
        let median = NumberText.brief(box.median, 1)
        return measure.padded(name, to: nameWidth) + "  "
          + Self.box(box, from, to, room) + " " + median
      }
  }

  /// `|--[==|==]---|`: from the lowest over the quartiles and the median to the highest.
  private static func box(
    _ box: ReportChart.Box, _ from: Double, _ to: Double, _ room: Int
  ) -> String {
    func place(_ value: Double) -> Int {
      guard to > from else { return 0 }
      let share = (value - from) / (to - from)
      return min(max(Int((share * Double(room - 1)).rounded()), 0), room - 1)
    }
    var signs = [Character](repeating: " ", count: room)
    for position in place(box.least)...max(place(box.least), place(box.greatest)) {
      signs[position] = "-"
    }
    for position in place(
      box.lowerQuartile)...max(
        place(box.lowerQuartile), place(box.upperQuartile))
    {
      signs[position] = "="
    }
    signs[place(box.least)] = "|"
    signs[place(box.greatest)] = "|"
    signs[place(box.lowerQuartile)] = "["
    signs[place(box.upperQuartile)] = "]"
    signs[place(box.median)] = "*"
    return String(signs)
  }

  /// Strong candidates and hard questions at the top.
  private func map(
    _ people: [ReportChart.Bin], _ items: [ReportChart.NamedPoint], _ columns: Int
  ) -> [String] {
    let most = people.map(\.count).max() ?? 0
    let room = max(6, min(30, columns / 3))
    return people.reversed().flatMap { bin in
      let length = most > 0 ? (bin.count * room + most - 1) / most : 0
      let here = items.filter { $0.x >= bin.from && $0.x < bin.to }.map(\.name)
      let left =
        String(repeating: " ", count: room - length)
        + String(repeating: "#", count: length)
      let scale = measure.padded(NumberText.fixed(bin.from, 1), to: 5, atRight: true)
      let margin = String(repeating: " ", count: room + 7) + "| "
      let names = measure.packed(here, columns - room - 9, indent: 0, separator: " ")
      return [measure.trimmed(left + " " + scale + " | " + (names.first ?? ""))]
        + names.dropFirst().map { measure.trimmed(measure.cut(margin + $0, columns)) }
    }
  }
}
