import Glibc

/// Cut scores between candidates of whom it is known whether they are competent (Berk, 1976); who has
/// at least the cut passes.
package struct ContrastingGroups: Sendable, Hashable {
  /// Half way between the means.
  package let midpoint: Double
  /// Where the normal densities of both groups meet; nil where they do not between the means.
  package let normalEqual: Double?
  /// The same with the densities weighted by the sizes of the groups.
  package let normalBySize: Double?
  /// Where a logistic regression gives both groups the same chance; nil where one mark parts the
  /// groups, or the regression has no slope.
  package let logistic: Double?
  /// The lowest whole mark that puts the fewest on the wrong side.
  package let fewestErrors: Int
  /// How many that are.
  package let errorCount: Int

  /// nil where a group is empty.
  ///
  /// - Parameters:
  ///   - competent: The marks of those who are.
  ///   - others: The marks of those who are not.
  package init?(competent: [Double], others: [Double]) {
    let masters = Distribution(competent)
    let rest = Distribution(others)
    guard let high = masters.mean, let low = rest.mean,
      let lowest = [masters, rest].compactMap(\.min).min(),
      let highest = [masters, rest].compactMap(\.max).max(), lowest > -1e6, highest < 1e6
    else { return nil }
    midpoint = (high + low) / 2
    normalEqual = Self.crossing(masters, rest, weights: (1, 1))
    normalBySize = Self.crossing(
      masters, rest, weights: (Double(masters.n), Double(rest.n)))
    logistic =
      LogisticRegression(
        competent.map { ($0, true) } + others.map { ($0, false) }
      )?.middle
    var best = (cut: Int(lowest.rounded(.down)), errors: Int.max)
    for cut in Int(lowest.rounded(.down))...(Int(highest.rounded(.up)) + 1) {
      let errors =
        masters.standing(of: Double(cut)).below + rest.n - rest.standing(of: Double(cut)).below
      if errors < best.errors { best = (cut, errors) }
    }
    fewestErrors = best.cut
    errorCount = best.errors
  }

  private static func crossing(
    _ high: Distribution, _ low: Distribution, weights: (Double, Double)
  ) -> Double? {
    guard let mean1 = high.mean, let mean0 = low.mean, let sd1 = high.sd, let sd0 = low.sd,
      sd1 > 0, sd0 > 0
    else { return nil }
    func gap(_ x: Double) -> Double {
      let (z1, z0) = ((x - mean1) / sd1, (x - mean0) / sd0)
      return log(weights.0 / sd1) - z1 * z1 / 2 - log(weights.1 / sd0) + z0 * z0 / 2
    }
    var (a, b) = (mean0, mean1)
    guard gap(a) < 0, gap(b) > 0 else { return nil }
    for _ in 0..<200 {
      let middle = (a + b) / 2
      if gap(middle) < 0 { a = middle } else { b = middle }
    }
    return (a + b) / 2
  }
}
