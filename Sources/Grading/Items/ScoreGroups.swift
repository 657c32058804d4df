/// Which share of the candidates with each total belongs to which group.
struct ScoreGroups {
  /// For each total, the share of its candidates among the lowest 27 %.
  let lower: [Double]
  /// The same among the highest 27 %.
  let upper: [Double]
  /// How many candidates weigh in each of the two.
  let groupSize: Double
  /// For each total, its quarter from 0, lowest, to 3.
  let quarters: [Int]
  /// How many candidates are in each quarter.
  let quarterSizes: [Int]

  /// The share of the candidates that makes an extreme group (Kelley, "The selection of upper and
  /// lower groups for the validation of test items", 1939).
  static let extremeShare = 0.27

  init(_ distribution: Distribution) {
    groupSize = Self.extremeShare * Double(distribution.n)
    lower = Self.shares(distribution.counts, groupSize)
    upper = Self.shares(distribution.counts.reversed(), groupSize).reversed()
    let breaks = [0.25, 0.5, 0.75].compactMap { distribution.quantile($0) }
    let quarters = distribution.values.map { value in
      breaks.count { $0 < value - 1e-9 * max(1, value.magnitude) }
    }
    self.quarters = quarters
    var sizes = [0, 0, 0, 0]
    for (quarter, count) in zip(quarters, distribution.counts) { sizes[quarter] += count }
    quarterSizes = sizes
  }

  /// Those who tie at the border weigh in equally, so that no order of candidates is preferred.
  private static func shares(_ counts: some Sequence<Int>, _ size: Double) -> [Double] {
    var rest = size
    return counts.map { count in
      let share = min(rest / Double(count), 1)
      rest = max(0, rest - Double(count))
      return share
    }
  }
}
