/// What fitting parameters gained.
package struct FitFigures: Sendable, Hashable {
  /// Log-losses with their decimals.
  package var standard, fitted: String
  /// By how much the second is smaller, with its standard error.
  package var gain, error: String
  /// On how many reviews.
  package var reviews: Int
  /// Whether the fitted parameters are used from now on.
  package var isAdopted: Bool

  package init(
    standard: String, fitted: String, gain: String, error: String, reviews: Int, isAdopted: Bool
  ) {
    self.standard = standard
    self.fitted = fitted
    self.gain = gain
    self.error = error
    self.reviews = reviews
    self.isAdopted = isAdopted
  }
}
