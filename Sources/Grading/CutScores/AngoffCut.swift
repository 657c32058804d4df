/// A cut score from judges who say how likely a barely competent candidate is right (Angoff, 1971).
package struct AngoffCut: Sendable, Hashable {
  /// Each judge's cut score: the sum over the questions.
  package let judgeSums: [Double]
  /// Their mean.
  package let cut: Double
  /// Their median.
  package let medianCut: Double
  /// The standard error of the mean over judges; nil of one judge.
  package let standardError: Double?

  /// nil without judges.
  ///
  /// - Parameter ratings: A row a judge, a probability a question.
  package init?(ratings: [[Double]]) {
    judgeSums = ratings.map { $0.reduce(0, +) }
    let distribution = Distribution(judgeSums)
    guard let mean = distribution.mean, let median = distribution.median,
      distribution.n == ratings.count
    else { return nil }
    cut = mean
    medianCut = median
    standardError = distribution.sd.map { $0 / Double(ratings.count).squareRoot() }
  }
}
