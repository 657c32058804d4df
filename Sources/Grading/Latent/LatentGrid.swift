import Glibc

/// The abilities over which likelihoods are summed: 61 from −6 to 6, a fifth apart, as in mirt.
enum LatentGrid {
  /// How many there are.
  static let count = 61
  /// The abilities.
  static let nodes = (0..<count).map { Double($0 - 30) / 5 }

  /// The logarithms of normal densities that are made to sum to one.
  static func logWeights(variance: Double) -> [Double] {
    let exponents = nodes.map { -$0 * $0 / (2 * variance) }
    let sum = log(exponents.reduce(0) { $0 + exp($1) })
    return exponents.map { $0 - sum }
  }

  /// The mean of θ² under these weights.
  static func meanSquare(variance: Double) -> Double {
    zip(nodes, logWeights(variance: variance)).reduce(0) { $0 + $1.0 * $1.0 * exp($1.1) }
  }

  /// The variance under which the mean of θ² is this, as nearly as the grid allows.
  static func variance(meanSquare: Double) -> Double {
    var (low, high) = (1e-3, 1e3)
    for _ in 0..<80 {
      let middle = (low * high).squareRoot()
      if Self.meanSquare(variance: middle) < meanSquare { low = middle } else { high = middle }
    }
    return (low * high).squareRoot()
  }
}
