/// 锚题等值: what scores of one form are worth on another, where the groups differ and both answered
/// an anchor that is part of each form (Kolen and Brennan, 2014, chapter 4).
package struct AnchorEquating: Sendable, Hashable {
  /// What the anchor is taken to say about the whole form.
  package enum Method: String, Sendable, Hashable {
    /// The regression of scores on the anchor is the same in both groups.
    case tucker
    /// True scores on form and anchor go together without error; for an anchor within the form.
    case levine
    /// Scores go over the anchor by standard deviations, in one group and then in the other; no
    /// synthetic group comes into it, which is to say that it is the new one (von Davier and Kong,
    /// 2003).
    case chained
  }

  /// By the moments of the synthetic group: slope from its standard deviations.
  package let linear: EquatingLine
  /// By its means alone.
  package let mean: EquatingLine

  /// Equates.
  ///
  /// - Parameters:
  ///   - new: Total and anchor of each candidate who sat the form that is equated.
  ///   - old: The same of those who sat the form whose scale is kept.
  ///   - method: What the anchor is taken to say.
  ///   - weight: The new group's weight in the synthetic group, from 0 to 1; its share of all
  ///     candidates where nil.
  /// - Returns: nil of fewer than two candidates a group, or where something does not vary.
  package init?(
    new: [(total: Double, anchor: Double)], old: [(total: Double, anchor: Double)],
    method: Method, weight: Double? = nil
  ) {
    guard let x = Pairs(new), let y = Pairs(old),
      let gammaX = x.gamma(method), let gammaY = y.gamma(method)
    else { return nil }
    let weight =
      method == .chained ? 1 : weight ?? Double(new.count) / Double(new.count + old.count)
    let shift = x.anchorMean - y.anchorMean
    let spread = x.anchorVariance - y.anchorVariance
    let other = 1 - weight
    let meanX = x.mean - other * gammaX * shift
    let meanY = y.mean + weight * gammaY * shift
    let both = weight * other * shift * shift
    let varianceX = x.variance + gammaX * gammaX * (both - other * spread)
    let varianceY = y.variance + gammaY * gammaY * (both + weight * spread)
    guard varianceX > 0, varianceY >= 0 else { return nil }
    let slope = (varianceY / varianceX).squareRoot()
    linear = EquatingLine(slope: slope, intercept: meanY - slope * meanX)
    mean = EquatingLine(slope: 1, intercept: meanY - meanX)
  }

  /// The moments of one group.
  private struct Pairs {
    let mean: Double
    let anchorMean: Double
    let variance: Double
    let anchorVariance: Double
    let covariance: Double

    init?(_ pairs: [(total: Double, anchor: Double)]) {
      guard pairs.count > 1 else { return nil }
      let n = Double(pairs.count)
      let mean = pairs.reduce(0) { $0 + $1.total } / n
      let anchorMean = pairs.reduce(0) { $0 + $1.anchor } / n
      var sums = (0.0, 0.0, 0.0)
      for pair in pairs {
        let (total, anchor) = (pair.total - mean, pair.anchor - anchorMean)
        sums.0 += total * total
        sums.1 += anchor * anchor
        sums.2 += total * anchor
      }
      self.mean = mean
      self.anchorMean = anchorMean
      variance = sums.0 / (n - 1)
      anchorVariance = sums.1 / (n - 1)
      covariance = sums.2 / (n - 1)
    }

    func gamma(_ method: Method) -> Double? {
      switch method {
      case .tucker: anchorVariance > 0 ? covariance / anchorVariance : nil
      case .levine: covariance > 0 ? variance / covariance : nil
      case .chained: anchorVariance > 0 ? (variance / anchorVariance).squareRoot() : nil
      }
    }
  }
}
