import Glibc

/// Differential item functioning: whether one of two groups has it harder with a question than the
/// other group's candidates with the same total (Mantel and Haenszel, 1959; Holland and Thayer,
/// 1988).
package struct MantelHaenszel: Sendable, Hashable {
  /// The odds of the reference group over those of the focal one, common to all totals.
  package let oddsRatio: Double
  /// The standard error of its logarithm (Robins, Breslow and Greenland, 1986).
  package let logOddsError: Double?
  /// The test of a ratio of one, without correction for continuity; one degree of freedom.
  package let chiSquare: Double
  /// The same with the correction.
  package let correctedChiSquare: Double
  /// The probability of so large a corrected statistic without a difference.
  package let pValue: Double
  /// −2.35 times the logarithm of the odds ratio: negative where the focal group has it harder.
  package let delta: Double
  /// The standard error of Δ.
  package let deltaError: Double?
  /// The class.
  package let category: DIFClass

  /// From counts; nil where no stratum has both groups and both outcomes, or the odds have no ratio.
  package init?(_ strata: [Stratum]) {
    var sums = Sums()
    for stratum in strata { sums.add(stratum) }
    guard sums.variance > 0, sums.concordant > 0, sums.discordant > 0 else { return nil }
    let deviation = (sums.observed - sums.expected).magnitude
    oddsRatio = sums.concordant / sums.discordant
    chiSquare = deviation * deviation / sums.variance
    let corrected = deviation - min(deviation, 0.5)
    correctedChiSquare = corrected * corrected / sums.variance
    pValue = erfc((correctedChiSquare / 2).squareRoot())
    delta = -2.35 * log(oddsRatio)
    let error = sums.logOddsVariance.squareRoot()
    logOddsError = error
    deltaError = 2.35 * error
    let size = delta.magnitude
    if size < 1 || pValue >= 0.05 {
      category = .a
    } else if size >= 1.5, (size - 1) / (2.35 * error) > 1.645 {
      category = .c
    } else {
      category = .b
    }
  }

  /// Of one question of a table, by candidates with the same total, this question included.
  ///
  /// - Parameters:
  ///   - table: The responses.
  ///   - position: The question; right is who has the full mark.
  ///   - isFocal: By candidate, whether in the focal group; nil for who is in neither.
  ///   - totals: The candidates' totals.
  /// - Returns: nil where the numbers do not match, or there is nothing to compare.
  package init?(
    _ table: ResponseTable, question position: Int, isFocal: [Bool?], totals: TotalScores
  ) {
    guard table.questions.indices.contains(position), isFocal.count == table.candidateCount,
      totals.candidateCount == table.candidateCount
    else { return nil }
    let question = table.questions[position]
    let marks = question.marksByCode
    var strata = [Stratum](repeating: Stratum(), count: totals.values.count)
    for (candidate, isFocal) in isFocal.enumerated() {
      guard let isFocal else { continue }
      let isRight = question.maximum > 0 && marks[question.codes[candidate]] >= question.maximum
      strata[Int(totals.positions[candidate])].add(isFocal: isFocal, isRight: isRight)
    }
    self.init(strata)
  }
}
