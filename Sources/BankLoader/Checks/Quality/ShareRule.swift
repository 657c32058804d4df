import ExamModel

/// A rule about how often something may be so in a bank.
///
/// A share is told only where it is beyond its bar and chance does not explain it: a small bank is
/// not accused of what three questions happen to have in common.
protocol ShareRule {
  /// What the counts say in the end.
  var findings: [QualityFinding] { get }
}

extension ShareRule {
  /// Of fewer questions no share is told.
  private static var fewest: Int { 10 }

  /// The share where it is too large.
  ///
  /// - Parameters:
  ///   - count: How often it is so.
  ///   - total: Of how many.
  ///   - expected: How often chance would have it.
  ///   - bar: The largest share that is in order.
  func tooMany(_ count: Int, of total: Int, expected: Double, bar: Double) -> ObservedShare? {
    guard total >= Self.fewest, Double(count) > bar * Double(total) else { return nil }
    let limit = BinomialLimit.upper(total, expected / Double(total))
    return count > limit ? share(count, total, expected, limit) : nil
  }

  /// The share where it is too small.
  func tooFew(_ count: Int, of total: Int, expected: Double, bar: Double) -> ObservedShare? {
    guard total >= Self.fewest, Double(count) < bar * Double(total) else { return nil }
    let limit = BinomialLimit.lower(total, expected / Double(total))
    return count < limit ? share(count, total, expected, limit) : nil
  }

  private func share(
    _ count: Int, _ total: Int, _ expected: Double, _ limit: Int
  ) -> ObservedShare {
    ObservedShare(count: count, total: total, expected: Int(expected.rounded()), limit: limit)
  }
}
