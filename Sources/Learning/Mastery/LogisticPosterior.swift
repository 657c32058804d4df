import Glibc

/// The normal approximation to the posterior of a logistic regression with slips, found by Fisher
/// scoring.
struct LogisticPosterior {
  /// So often a known answer goes wrong by a slip: no log-odds promise more than the rest.
  static let slip = 0.02

  /// The chance at log-odds, and its slope there.
  static func chance(_ odds: Double) -> (chance: Double, slope: Double) {
    let share = 1 / (1 + exp(-odds))
    return ((1 - slip) * share, (1 - slip) * share * (1 - share))
  }

  /// One observation.
  struct Datum {
    let row: SparseRow
    /// From 0 to 1.
    let score: Double
    let weight: Double
  }

  /// Where the posterior is highest.
  private(set) var mode: [Double]
  /// The matrix of second derivatives there.
  private(set) var precision: CholeskyFactor?

  /// - Parameters:
  ///   - data: What was observed.
  ///   - prior: Mean and variance of each coefficient.
  ///   - steps: The most that are taken.
  init(_ data: [Datum], prior: [(mean: Double, variance: Double)], steps: Int = 12) {
    let size = prior.count
    mode = prior.map(\.mean)
    for _ in 0..<steps {
      var gradient = [Double](repeating: 0, count: size)
      var matrix = [Double](repeating: 0, count: size * size)
      for place in 0..<size {
        gradient[place] = (prior[place].mean - mode[place]) / prior[place].variance
        matrix[place * size + place] = 1 / prior[place].variance
      }
      for datum in data { add(datum, to: &gradient, &matrix) }
      guard let factor = CholeskyFactor(matrix, size: size) else { return }
      precision = factor
      let change = factor.solve(gradient)
      let greatest = change.reduce(0) { max($0, $1.magnitude) }
      // A longer step can overshoot where answers are few and all alike.
      let scale = min(1, 2 / max(greatest, 1e-12))
      for place in 0..<size { mode[place] += scale * change[place] }
      if greatest < 1e-6 { return }
    }
  }

  private func add(_ datum: Datum, to gradient: inout [Double], _ matrix: inout [Double]) {
    let size = gradient.count
    let (chance, slope) = Self.chance(datum.row.product(mode))
    // Fisher's expected information in place of the curvature, which a slip can make negative.
    let scale = datum.weight * slope / max(chance * (1 - chance), 1e-12)
    let residual = scale * (datum.score - chance)
    let curvature = scale * slope
    for entry in datum.row.entries {
      gradient[entry.column] += residual * entry.value
      for other in datum.row.entries where other.column <= entry.column {
        matrix[entry.column * size + other.column] += curvature * entry.value * other.value
      }
    }
  }
}
