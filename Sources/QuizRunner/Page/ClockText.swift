package import ExamModel

/// Lengths of time as a clock shows them.
package enum ClockText {
  /// `48:20`, or `1:05:00` from an hour on; begun seconds count, so that 0:00 means over.
  package static func remaining(_ length: Milliseconds) -> String {
    let seconds = max(0, (length + Milliseconds(999)).count / 1000)
    let minutes = seconds / 60 % 60
    let tail = padded(seconds % 60)
    return seconds >= 3600
      ? "\(seconds / 3600):\(padded(minutes)):\(tail)" : "\(padded(minutes)):\(tail)"
  }

  private static func padded(_ value: Int64) -> String { value < 10 ? "0\(value)" : String(value) }
}
