/// How a quantile lies between two marks: the nine types of Hyndman and Fan, "Sample Quantiles in
/// Statistical Packages" (1996).
package enum QuantileRule: Int, Sendable, Hashable, CaseIterable {
  /// The inverse of the empirical distribution.
  case inverse = 1
  /// The same, averaged where it jumps.
  case averagedInverse
  /// The nearest observation, the even one of two (SAS 2).
  case nearestEven
  /// Linear in the empirical distribution.
  case linearInverse
  /// Hazen.
  case hazen
  /// Weibull; SPSS, Excel's QUARTILE.EXC.
  case weibull
  /// R's and numpy's default; Excel's QUARTILE.INC.
  case linear
  /// Median-unbiased.
  case medianUnbiased
  /// Normal-unbiased (Blom).
  case normalUnbiased
}

extension QuantileRule {
  /// The quantile of ascending marks.
  ///
  /// - Parameters:
  ///   - share: From 0 to 1.
  ///   - count: How many marks there are, more than none.
  ///   - mark: The mark at an index from 0.
  func quantile(_ share: Double, of count: Int, mark: (Int) -> Double) -> Double {
    let size = Double(count)
    let fuzz = 4 * Double.ulpOfOne
    let place = place(share, size: size)
    var whole = (place + fuzz).rounded(.down)
    var rest = place - whole
    if rest.magnitude < fuzz { rest = 0 }
    switch self {
    case .inverse: rest = rest > 0 ? 1 : 0
    case .averagedInverse: rest = rest > 0 ? 1 : 0.5
    case .nearestEven:
      // A half below zero belongs to the even neighbour.
      rest = rest == 0 && whole.truncatingRemainder(dividingBy: 2) == 0 ? 0 : 1
    default: break
    }
    whole = min(max(whole, -1), size + 1)
    func clamped(_ position: Double) -> Double { mark(min(max(Int(position), 1), count) - 1) }
    let (low, high) = (clamped(whole), clamped(whole + 1))
    return rest == 0 || low == high ? low : rest == 1 ? high : low + rest * (high - low)
  }

  private func place(_ share: Double, size: Double) -> Double {
    switch self {
    case .inverse, .averagedInverse, .linearInverse: size * share
    case .nearestEven: size * share - 0.5
    case .hazen: size * share + 0.5
    case .weibull: (size + 1) * share
    case .linear: 1 + (size - 1) * share
    case .medianUnbiased: (size + 1.0 / 3) * share + 1.0 / 3
    case .normalUnbiased: (size + 0.25) * share + 0.375
    }
  }
}
