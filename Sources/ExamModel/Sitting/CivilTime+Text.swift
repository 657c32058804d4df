extension CivilTime {
  /// `2026-12-01 09:00`, or with seconds, as papers and listings write it.
  package func text(seconds: Bool = false) -> String {
    let date = "\(Self.padded(year, 4))-\(Self.padded(month))-\(Self.padded(day))"
    let time = "\(Self.padded(hour)):\(Self.padded(minute))"
    return "\(date) \(time)" + (seconds ? ":\(Self.padded(second))" : "")
  }

  /// `09:00:00`.
  package var clockText: String {
    "\(Self.padded(hour)):\(Self.padded(minute)):\(Self.padded(second))"
  }

  /// A date and time written `2026-12-01 09:00`, `2026-12-01T09:00:30` or `2026-12-01`.
  package init?(_ text: some StringProtocol) {
    let fields = text.split(whereSeparator: { " T-:/".contains($0) }).map { Int($0) }
    guard [3, 5, 6].contains(fields.count), let year = fields[0], let month = fields[1],
      let day = fields[2]
    else { return nil }
    let clock = fields.dropFirst(3)
    guard clock.allSatisfy({ $0 != nil }) else { return nil }
    let time = clock.compactMap { $0 } + [0, 0, 0]
    self.init(
      year: year, month: month, day: day, hour: time[0], minute: time[1], second: time[2])
  }

  private static func padded(_ value: Int, _ width: Int = 2) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
