/// A time zone with a fixed distance from UTC; 中国标准时间 has had no summer time since 1991.
package struct ZoneOffset: Sendable, Hashable {
  /// Minutes east of Greenwich.
  package var minutes: Int

  package init(minutes: Int) { self.minutes = minutes }

  /// Asia/Shanghai.
  package static let shanghai = ZoneOffset(minutes: 480)

  /// A zone by name (`Asia/Shanghai`, `Asia/Urumqi`, `UTC`, …) or as `+08:00`; nil for others.
  package init?(_ text: String) {
    switch text {
    case "Asia/Shanghai", "Asia/Chongqing", "Asia/Hong_Kong", "Asia/Macau", "Asia/Taipei", "PRC":
      self = .shanghai
    case "Asia/Urumqi", "Asia/Kashgar": self.init(minutes: 360)
    case "UTC", "Z", "GMT": self.init(minutes: 0)
    default:
      let digits = Array(text.utf8)
      guard digits.count == 6, digits[3] == UInt8(ascii: ":"),
        digits[0] == UInt8(ascii: "+") || digits[0] == UInt8(ascii: "-"),
        [1, 2, 4, 5].allSatisfy({ (48...57).contains(digits[$0]) }),
        let hours = Int(text.dropFirst().prefix(2)), let minutes = Int(text.suffix(2)),
        hours <= 14, minutes < 60
      else { return nil }
      let distance = hours * 60 + minutes
      self.init(minutes: digits[0] == UInt8(ascii: "-") ? -distance : distance)
    }
  }
}
