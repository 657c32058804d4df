/// 百分等级: the share of a group that a mark beats, by one of several definitions.
package enum PercentileRank: String, Sendable, Hashable, CaseIterable {
  /// Those below.
  case strict
  /// Those not above.
  case weak
  /// Those below and half of those equal; the one of psychometrics.
  case midpoint
  /// The mean rank from below (`rank` of scipy, pandas).
  case rank
  /// Those below, of all others (PERCENTRANK.INC of spreadsheets).
  case inclusive
}

extension PercentileRank {
  /// The rank of a mark in percent; nil in a group of none, or, of all others, of one.
  package func value(of mark: Double, in group: Distribution) -> Double? {
    let (below, equal) = group.standing(of: mark)
    let n = Double(group.n)
    guard n > 0 else { return nil }
    let (lower, upper) = (Double(below), Double(below + equal))
    switch self {
    case .strict: return 100 * lower / n
    case .weak: return 100 * upper / n
    case .midpoint: return 50 * (lower + upper) / n
    case .rank: return 50 * (lower + upper + (equal > 0 ? 1 : 0)) / n
    case .inclusive: return n > 1 ? 100 * lower / (n - 1) : nil
    }
  }
}
