/// How far a count may be from what chance would have it before chance no longer explains it.
enum BinomialLimit {
  /// How improbable a count must be to be told.
  private static let significance = 0.001
  /// Up to this many trials the distribution is summed, beyond it the normal one stands for it.
  private static let exact = 500

  /// The greatest count that is still likely.
  ///
  /// - Parameters:
  ///   - trials: How often there was a chance.
  ///   - probability: Of each.
  static func upper(_ trials: Int, _ probability: Double) -> Int {
    trials - lower(trials, 1 - probability)
  }

  /// The smallest count that is still likely.
  static func lower(_ trials: Int, _ probability: Double) -> Int {
    guard trials > 0, probability > 0 else { return 0 }
    guard probability < 1 else { return trials }
    let mean = Double(trials) * probability
    guard trials <= exact else {
      // 3.09 standard deviations leave one in a thousand below them.
      let deviation = (mean * (1 - probability)).squareRoot()
      return max(0, Int((mean - 3.09 * deviation).rounded()))
    }
    var term = 1.0
    for _ in 0..<trials { term *= 1 - probability }
    var sum = term
    var count = 0
    while count < trials, sum < significance {
      term *= Double(trials - count) / Double(count + 1) * probability / (1 - probability)
      count += 1
      sum += term
    }
    return count
  }
}
