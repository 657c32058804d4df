/// 标准分: where a mark stands in a group, in units of the group.
package enum StandardScore: String, Sendable, Hashable, CaseIterable {
  /// Deviations from the mean, by the standard deviation with n − 1.
  case z
  /// The same, by the standard deviation with n.
  case zOfPopulation
  /// 50 + 10 z.
  case t
  /// 50 + 10 z of the population.
  case tOfPopulation
  /// 50 + 10 times the normal deviate of (rank − 1/2) / n.
  case normalisedT
  /// The normal deviate of (rank − 3/8) / (n + 1/4) (Blom, 1958).
  case blom
}

extension StandardScore {
  /// The score of a mark that is one of the group's; nil in a group that does not vary.
  package func value(of mark: Double, in group: Distribution) -> Double? {
    guard let mean = group.mean, let sd = group.sd, sd > 0 else { return nil }
    let n = Double(group.n)
    let wide = sd * ((n - 1) / n).squareRoot()
    let (below, equal) = group.standing(of: mark)
    let rank = Double(below) + Double(equal + 1) / 2
    switch self {
    case .z: return (mark - mean) / sd
    case .zOfPopulation: return (mark - mean) / wide
    case .t: return 50 + 10 * (mark - mean) / sd
    case .tOfPopulation: return 50 + 10 * (mark - mean) / wide
    case .normalisedT: return NormalDistribution.quantile((rank - 0.5) / n).map { 50 + 10 * $0 }
    case .blom: return NormalDistribution.quantile((rank - 0.375) / (n + 0.25))
    }
  }

  /// 标准九: from 1 to 9 by 4, 11, 23, 40, 60, 77, 89 and 96 percent; nil in a group of none.
  package static func stanine(of mark: Double, in group: Distribution) -> Int? {
    guard let rank = PercentileRank.midpoint.value(of: mark, in: group) else { return nil }
    return 1 + [4, 11, 23, 40, 60, 77, 89, 96].count { rank >= $0 }
  }
}
