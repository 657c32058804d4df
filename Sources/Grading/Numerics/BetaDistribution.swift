import Glibc

/// The beta distribution, for degrees of freedom up to many millions.
struct BetaDistribution {
  private let a: Double
  private let b: Double

  /// Both more than zero.
  init(_ a: Double, _ b: Double) {
    self.a = a
    self.b = b
  }

  /// The probability of at most `x`, which lies between 0 and 1.
  func cumulative(_ x: Double, complement y: Double) -> Double {
    guard x > 0 else { return 0 }
    guard y > 0 else { return 1 }
    if x < (a + 1) / (a + b + 2) { return front(x, y) / a * Self.fraction(a, b, x) }
    return 1 - front(x, y) / b * Self.fraction(b, a, y)
  }

  /// The number that is not exceeded with a probability, and one less it.
  func quantile(_ probability: Double) -> (value: Double, complement: Double) {
    var (low, high) = (0.0, 1.0)
    var x = a / (a + b)
    for _ in 0..<200 {
      let error = cumulative(x, complement: 1 - x) - probability
      if error > 0 { high = x } else { low = x }
      let slope = front(x, 1 - x) / (x * (1 - x))
      var next = x - error / slope
      if !(next > low && next < high) { next = (low + high) / 2 }
      if (next - x).magnitude <= 4e-16 * x {
        x = next
        break
      }
      x = next
    }
    return (x, 1 - x)
  }

  /// x^a y^b / B(a, b), by saddle point (Loader, "Fast and Accurate Computation of Binomial
  /// Probabilities", 2000): nothing cancels, however many degrees of freedom there are.
  private func front(_ x: Double, _ y: Double) -> Double {
    let n = a + b
    let exponent =
      Self.stirlingError(n) - Self.stirlingError(a) - Self.stirlingError(b)
      - Self.deviance(a, n * x) - Self.deviance(b, n * y)
    return exp(exponent) * (a * b / (2 * Double.pi * n)).squareRoot()
  }

  /// log n! less Stirling's approximation.
  private static func stirlingError(_ n: Double) -> Double {
    if n < 16 {
      return lgamma(n + 1) - (n + 0.5) * log(n) + n - 0.5 * log(2 * Double.pi)
    }
    let square = n * n
    let inner = 1.0 / 1260 - (1.0 / 1680 - 1.0 / 1188 / square) / square
    return (1.0 / 12 - (1.0 / 360 - inner / square) / square) / n
  }

  /// x log(x / m) + m − x.
  private static func deviance(_ x: Double, _ m: Double) -> Double {
    guard (x - m).magnitude < 0.1 * (x + m) else { return x * log(x / m) + m - x }
    let v = (x - m) / (x + m)
    var sum = (x - m) * v
    var term = 2 * x * v
    for j in 1..<1000 {
      term *= v * v
      let next = sum + term / Double(2 * j + 1)
      if next == sum { break }
      sum = next
    }
    return sum
  }

  /// The continued fraction of the incomplete beta function, by Lentz's method.
  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    func kept(_ value: Double) -> Double { value.magnitude < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / kept(1 - (a + b) * x / (a + 1))
    var result = d
    for step in 1..<100_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / kept(1 + even * d)
      c = kept(1 + even / c)
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / kept(1 + odd * d)
      c = kept(1 + odd / c)
      let factor = d * c
      result *= factor
      if (factor - 1).magnitude < 1e-16 { break }
    }
    return result
  }
}
