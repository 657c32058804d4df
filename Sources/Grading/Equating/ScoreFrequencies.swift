/// How many candidates have each whole score of a test form, from 0 to the highest there can be.
package struct ScoreFrequencies: Sendable, Hashable {
  /// By score.
  package let counts: [Int]

  /// nil where there is no candidate, or a count is negative.
  package init?(_ counts: [Int]) {
    guard counts.allSatisfy({ $0 >= 0 }), counts.contains(where: { $0 > 0 }) else { return nil }
    self.counts = counts
  }

  /// The highest score there can be.
  var highest: Int { counts.count - 1 }
  /// How many candidates there are.
  package var n: Double { Double(counts.reduce(0, +)) }
  package var mean: Double { central(1) }
  /// With n − 1.
  package var variance: Double { centralSum(2) / (n - 1) }

  /// The sum of a power of the deviations from the mean.
  func centralSum(_ power: Int) -> Double {
    let mean = mean
    return counts.enumerated().reduce(0) { sum, entry in
      let deviation = Double(entry.offset) - mean
      return sum + (0..<power).reduce(Double(entry.element)) { product, _ in product * deviation }
    }
  }

  private func central(_ power: Int) -> Double {
    counts.enumerated().reduce(0) { $0 + Double($1.offset) * Double($1.element) } / n
  }

  /// The share of candidates with a score or less.
  func cumulative(_ score: Int) -> Double {
    score < 0 ? 0 : Double(counts.prefix(score + 1).reduce(0, +)) / n
  }

  /// The percentile rank of a score as a share: those below, and half of those who have it.
  package func percentileRank(_ score: Int) -> Double {
    (cumulative(score - 1) + cumulative(score)) / 2
  }
}
