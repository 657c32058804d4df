/// Pearson's correlation from its parts.
enum Correlation {
  /// nil where one of the two does not vary.
  static func value(_ covariance: Double, _ first: Double, _ second: Double) -> Double? {
    let product = first * second
    guard product > 0 else { return nil }
    return min(max(covariance / product.squareRoot(), -1), 1)
  }
}
