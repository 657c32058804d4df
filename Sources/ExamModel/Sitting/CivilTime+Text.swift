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
    let halves = text.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { " T".contains($0) })
    let clock = halves.count == 2 ? Self.numbers(halves[1], separator: ":") : [0, 0]
    guard let date = halves.first.flatMap({ Self.numbers($0, separator: "-") }), date.count == 3,
      let clock, (2...3).contains(clock.count)
    else { return nil }
    self.init(
      year: date[0], month: date[1], day: date[2], hour: clock[0], minute: clock[1],
      second: clock.count == 3 ? clock[2] : 0)
  }

  /// Digits between separators; nil where there is anything else.
  private static func numbers(_ text: some StringProtocol, separator: Character) -> [Int]? {
    var numbers: [Int] = []
    for field in text.split(separator: separator, omittingEmptySubsequences: false) {
      guard field.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(field) else {
        return nil
      }
      numbers.append(number)
    }
    return numbers
  }

  private static func padded(_ value: Int, _ width: Int = 2) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
