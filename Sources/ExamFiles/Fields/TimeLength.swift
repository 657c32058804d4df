import ExamModel

/// Lengths of time as files write them: `60m`, `90s`, `1h30m`, `1小时30分钟`.
enum TimeLength {
  private static let units: [(name: String, seconds: Int64)] = [
    ("小时", 3600), ("h", 3600), ("分钟", 60), ("分", 60), ("m", 60), ("秒", 1), ("s", 1),
  ]

  /// The longest that is read.
  private static let longest = Milliseconds.minutes(100 * 24 * 60)

  /// The length that a text stands for; units from large to small, each at most once.
  static func read(_ text: String) -> Milliseconds? {
    var rest = text.filter { $0 != " " }[...]
    guard !rest.isEmpty else { return nil }
    var total: Int64 = 0
    var last = Int64.max
    while !rest.isEmpty {
      let digits = rest.prefix { ("0"..."9").contains($0) }
      rest = rest.dropFirst(digits.count)
      guard digits.count <= 7, let count = Int64(digits),
        let unit = units.first(where: { rest.hasPrefix($0.name) }), unit.seconds < last
      else { return nil }
      rest = rest.dropFirst(unit.name.count)
      total += count * unit.seconds
      last = unit.seconds
    }
    let length = Milliseconds.seconds(total)
    return length <= longest ? length : nil
  }

  /// The shortest text for a length in whole seconds: `1h30m`, `60m`, `0s`.
  static func text(of length: Milliseconds) -> String {
    let seconds = length.count / 1000
    if seconds % 60 != 0 || seconds == 0 {
      return seconds < 60 ? "\(seconds)s" : "\(seconds / 60)m\(seconds % 60)s"
    }
    let minutes = seconds / 60
    return minutes > 120 && minutes % 60 == 0 ? "\(minutes / 60)h" : "\(minutes)m"
  }
}
