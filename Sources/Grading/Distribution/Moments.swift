/// Sums over marks that occur several times each, taken in ascending order.
struct Moments {
  let n: Double
  let mean: Double?
  /// Sums of the powers 2, 3, 4 of the deviations.
  private let second: Double
  private let third: Double
  private let fourth: Double
  private let isConstant: Bool

  init(values: [Double], counts: [Int]) {
    n = Double(counts.reduce(0, +))
    isConstant = values.count < 2
    guard n > 0 else {
      (mean, second, third, fourth) = (nil, 0, 0, 0)
      return
    }
    let first = values[0]
    var sum = 0.0
    for (value, count) in zip(values, counts) { sum += (value - first) * Double(count) }
    let mean = first + sum / n
    var powers = (0.0, 0.0, 0.0)
    for (value, count) in zip(values, counts) {
      let deviation = value - mean
      let square = deviation * deviation
      powers.0 += square * Double(count)
      powers.1 += square * deviation * Double(count)
      powers.2 += square * square * Double(count)
    }
    self.mean = mean
    (second, third, fourth) = powers
  }

  /// With n − 1.
  var sampleVariance: Double? { n < 2 ? nil : isConstant ? 0 : second / (n - 1) }

  /// G1 of Joanes and Gill, "Comparing measures of sample skewness and kurtosis" (1998).
  var skewness: Double? {
    guard n > 2, !isConstant else { return nil }
    let variance = second / (n - 1)
    return n * third / ((n - 1) * (n - 2)) / (variance * variance.squareRoot())
  }

  /// G2 of the same.
  var kurtosis: Double? {
    guard n > 3, !isConstant else { return nil }
    let (m2, m4) = (second / n, fourth / n)
    let variance = second / (n - 1)
    let cumulant =
      n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2) / ((n - 1) * (n - 2) * (n - 3))
    return cumulant / (variance * variance)
  }
}
