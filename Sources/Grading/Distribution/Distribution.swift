/// How marks are distributed.
package struct Distribution: Sendable, Hashable {
  /// The marks that occur, ascending.
  package let values: [Double]
  /// How often each occurs.
  package let counts: [Int]
  /// How many marks there are.
  package let n: Int
  /// nil of no marks.
  package let mean: Double?
  /// With n − 1; nil of fewer than two.
  package let variance: Double?
  /// Of type 2 (SAS, SPSS, Excel, Moodle); nil of fewer than three, or where all are equal.
  package let skewness: Double?
  /// The excess, of type 2; nil of fewer than four, or where all are equal.
  package let kurtosis: Double?
  /// For each value, how many marks are not above it.
  private let cumulative: [Int]

  /// The distribution of marks; those that are no finite numbers are left out.
  package init(_ marks: [Double]) { self.init(TotalScores(marks.filter(\.isFinite))) }

  /// The distribution of totals.
  package init(_ totals: TotalScores) {
    values = totals.values
    counts = totals.counts
    var cumulative: [Int] = []
    for count in counts { cumulative.append((cumulative.last ?? 0) + count) }
    self.cumulative = cumulative
    n = cumulative.last ?? 0
    let moments = Moments(values: values, counts: counts)
    mean = moments.mean
    variance = moments.sampleVariance
    skewness = moments.skewness
    kurtosis = moments.kurtosis
  }

  /// The standard deviation, with n − 1; nil of fewer than two.
  package var sd: Double? { variance.map { $0.squareRoot() } }
  /// The lowest mark.
  package var min: Double? { values.first }
  /// The highest mark.
  package var max: Double? { values.last }
  /// The one in the middle, or the mean of the two that are.
  package var median: Double? { quantile(0.5) }

  /// The marks that occur most often: several where they do so equally often, none where all do.
  package var modes: [Double] {
    guard let most = counts.max(), counts.count == 1 || counts.contains(where: { $0 < most })
    else { return [] }
    return zip(values, counts).filter { $0.1 == most }.map(\.0)
  }

  /// The mark below which a share of the marks lies.
  ///
  /// - Parameters:
  ///   - share: From 0 to 1.
  ///   - rule: How it lies between two marks.
  /// - Returns: nil of no marks, or for a share outside 0 to 1.
  package func quantile(_ share: Double, _ rule: QuantileRule = .linear) -> Double? {
    guard n > 0, (0...1).contains(share) else { return nil }
    return rule.quantile(share, of: n) { mark(at: $0) }
  }

  /// How many marks are below one, and how many equal to it.
  package func standing(of mark: Double) -> (below: Int, equal: Int) {
    let tolerance = 1e-9 * Swift.max(1, mark.magnitude)
    let position = values.partitioningIndex { $0 >= mark - tolerance }
    let below = position == 0 ? 0 : cumulative[position - 1]
    guard position < values.count, values[position] <= mark + tolerance else { return (below, 0) }
    return (below, counts[position])
  }

  /// The mark at an index of the ascending marks.
  private func mark(at index: Int) -> Double {
    values[cumulative.partitioningIndex { $0 > index }]
  }
}
