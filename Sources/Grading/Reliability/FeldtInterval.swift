/// Feldt's interval of alpha.
enum FeldtInterval {
  /// Where alpha lies.
  ///
  /// - Returns: nil of fewer than two candidates or questions.
  static func range(
    alpha: Double, candidates: Int, questions: Int, confidence: Double
  ) -> ClosedRange<Double>? {
    guard candidates > 1, questions > 1, alpha <= 1 else { return nil }
    let first = Double(candidates - 1)
    let ratio = FDistribution(first, first * Double(questions - 1))
    let tail = (1 - confidence) / 2
    let lower = 1 - (1 - alpha) * ratio.quantile(1 - tail)
    let upper = 1 - (1 - alpha) * ratio.quantile(tail)
    return min(lower, upper)...max(lower, upper)
  }
}
