/// 信度: how far totals can be trusted.
package struct Reliability: Sendable, Hashable {
  /// Cronbach's alpha; nil of fewer than two questions, or where the totals do not vary.
  package let alpha: Double?
  /// Where alpha lies with 95 % confidence (Feldt, "The approximate sampling distribution of
  /// Kuder-Richardson reliability coefficient twenty", 1965).
  package let alphaInterval: ClosedRange<Double>?
  /// Kuder and Richardson's formula 20, with the population's variance; nil where an answer can earn
  /// part of a mark.
  package let kr20: Double?
  /// The correlation of the odd questions' sum with the even ones'.
  package let halvesCorrelation: Double?
  /// That, stepped up to the full length by Spearman and Brown.
  package let splitHalf: Double?
  /// The standard error of measurement: sd √(1 − alpha).
  package let sem: Double?
  /// Moodle's coefficient of internal consistency: alpha in percent.
  package let internalConsistency: Double?
  /// Moodle's: the standard error in percent of the standard deviation.
  package let errorRatio: Double?

  init(test: TestMoments, n: Int, halves: SplitHalf, isDichotomous: Bool, sd: Double?) {
    let alpha = test.alpha
    self.alpha = alpha
    alphaInterval = alpha.flatMap {
      FeldtInterval.range(alpha: $0, candidates: n, questions: test.itemCount, confidence: 0.95)
    }
    kr20 = isDichotomous ? alpha : nil
    halvesCorrelation = halves.correlation
    splitHalf = halves.correlation.flatMap { $0 > -1 ? 2 * $0 / (1 + $0) : nil }
    let error = alpha.map { max(0, 1 - $0).squareRoot() }
    sem = error.flatMap { error in sd.map { $0 * error } }
    internalConsistency = alpha.map { $0 * 100 }
    errorRatio = error.map { $0 * 100 }
  }
}
