import ExamModel

/// Lengths in seconds, in digits that no language owns.
enum Seconds {
  /// `20`, or `1.284`.
  static func text(_ length: Milliseconds) -> String {
    let rest = length.count % 1000
    guard rest != 0 else { return "\(length.count / 1000)" }
    let padded = String(rest + 1000).dropFirst()
    return "\(length.count / 1000).\(padded)"
  }
}
