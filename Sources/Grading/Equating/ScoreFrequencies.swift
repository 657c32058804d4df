/// How many candidates have each whole score of a test form, from 0 to the highest there can be.
package struct ScoreFrequencies: Sendable, Hashable {
  /// By score.
  package let counts: [Int]
  /// How many candidates have each score or less.
  private let sums: [Int]

  /// nil where there is no candidate, or a count is negative.
  package init?(_ counts: [Int]) {
    guard counts.allSatisfy({ $0 >= 0 }), counts.contains(where: { $0 > 0 }) else { return nil }
    self.counts = counts
    var sum = 0
    sums = counts.map { count in
      sum += count
      return sum
    }
  }

  /// The highest score there can be.
  var highest: Int { counts.count - 1 }
  /// How many candidates there are.
  package var n: Double { Double(sums.last ?? 0) }
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
    score < 0 ? 0 : Double(sums[min(score, highest)]) / n
  }

  /// The percentile rank of a score as a share: those below, and half of those who have it.
  package func percentileRank(_ score: Int) -> Double {
    (cumulative(score - 1) + cumulative(score)) / 2
  }

  /// The percentile rank of a place between scores: who has a score is taken to be spread evenly
  /// over half a mark on either side of it.
  func percentileRank(at place: Double) -> Double {
    guard place > -0.5 else { return 0 }
    guard place < Double(highest) + 0.5 else { return 1 }
    let score = min(Int((place + 0.5).rounded(.down)), highest)
    let below = cumulative(score - 1)
    return below + (place + 0.5 - Double(score)) * (cumulative(score) - below)
  }

  /// The place that has a percentile rank, and the least whole score that more candidates do not
  /// exceed.
  func score(of rank: Double) -> (score: Double, upper: Int) {
    guard rank > 0 else { return (-0.5, 0) }
    guard rank < 1 else { return (Double(highest) + 0.5, highest) }
    let upper = counts.indices.first { cumulative($0) > rank } ?? highest
    let below = cumulative(upper - 1)
    let step = cumulative(upper) - below
    return (Double(upper) - 0.5 + (step > 0 ? (rank - below) / step : 0), upper)
  }
}
