/// The F distribution.
struct FDistribution {
  private let first: Double
  private let second: Double

  /// Degrees of freedom, more than zero.
  init(_ first: Double, _ second: Double) {
    self.first = first
    self.second = second
  }

  /// The number that is not exceeded with a probability between 0 and 1.
  func quantile(_ probability: Double) -> Double {
    let share = BetaDistribution(first / 2, second / 2).quantile(probability)
    return share.value * second / (share.complement * first)
  }
}
