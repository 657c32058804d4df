extension MantelHaenszel {
  /// The candidates of two groups who have one total.
  package struct Stratum: Sendable, Hashable {
    /// Reference group, right and wrong; focal group, right and wrong.
    package var referenceRight = 0
    package var referenceWrong = 0
    package var focalRight = 0
    package var focalWrong = 0

    package init() {}

    package init(referenceRight: Int, referenceWrong: Int, focalRight: Int, focalWrong: Int) {
      self.referenceRight = referenceRight
      self.referenceWrong = referenceWrong
      self.focalRight = focalRight
      self.focalWrong = focalWrong
    }

    /// Counts a candidate.
    mutating func add(isFocal: Bool, isRight: Bool) {
      switch (isFocal, isRight) {
      case (false, true): referenceRight += 1
      case (false, false): referenceWrong += 1
      case (true, true): focalRight += 1
      case (true, false): focalWrong += 1
      }
    }
  }

  /// Sums over strata.
  struct Sums {
    var observed = 0.0
    var expected = 0.0
    var variance = 0.0
    /// Sums of R = a d / n and of S = b c / n.
    var concordant = 0.0
    var discordant = 0.0
    /// Sums of P R, P S + Q R, and Q S, with P = (a + d) / n and Q = (b + c) / n.
    private var products = (0.0, 0.0, 0.0)

    mutating func add(_ stratum: Stratum) {
      let (a, b) = (Double(stratum.referenceRight), Double(stratum.referenceWrong))
      let (c, d) = (Double(stratum.focalRight), Double(stratum.focalWrong))
      let n = a + b + c + d
      guard n > 1 else { return }
      observed += a
      expected += (a + b) * (a + c) / n
      variance += (a + b) * (c + d) * (a + c) * (b + d) / (n * n * (n - 1))
      let (r, s) = (a * d / n, b * c / n)
      let (p, q) = ((a + d) / n, (b + c) / n)
      concordant += r
      discordant += s
      products.0 += p * r
      products.1 += p * s + q * r
      products.2 += q * s
    }

    /// The variance of the logarithm of the odds ratio.
    var logOddsVariance: Double {
      products.0 / (2 * concordant * concordant) + products.1 / (2 * concordant * discordant)
        + products.2 / (2 * discordant * discordant)
    }
  }
}
