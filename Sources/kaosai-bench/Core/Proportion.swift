/// How often something held, and how far that share is from the true one by chance.
struct Proportion {
  private let share: Double
  private let error: Double

  /// - Parameters:
  ///   - trials: Whether it held.
  ///   - count: Of how many; what gave no result did not hold.
  init(_ trials: [Bool], of count: Int) {
    share = Double(trials.count { $0 }) / Double(max(count, 1))
    error = (share * (1 - share) / Double(max(count, 1))).squareRoot()
  }

  /// - Parameter clusters: Trials that belong together, as those of one person do; only clusters are
  ///   independent of one another.
  init(clusters: [[Bool]]) {
    let count = Double(max(clusters.reduce(0) { $0 + $1.count }, 1))
    let share = Double(clusters.reduce(0) { $0 + $1.count { $0 } }) / count
    // The variance of a ratio of sums over clusters (Cochran, Sampling Techniques, 1977, § 11.8).
    let squares = clusters.reduce(0.0) { sum, cluster in
      let residual = Double(cluster.count { $0 }) - share * Double(cluster.count)
      return sum + residual * residual
    }
    let groups = Double(clusters.count)
    self.share = share
    error = groups > 1 ? (squares * groups / (groups - 1)).squareRoot() / count : .nan
  }

  var percent: Double { share * 100 }
  /// The standard error of ``percent``.
  var errorPercent: Double { error * 100 }

  /// The mean; 0 of nothing.
  static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(max(values.count, 1))
  }
}
