/// What fitting parameters gained.
package struct FitFigures: Sendable, Hashable {
  /// Log-losses with their decimals.
  package var standard, fitted: String
  /// On how many reviews.
  package var reviews: Int
  /// Whether the fitted parameters are used from now on.
  package var isAdopted: Bool

  package init(standard: String, fitted: String, reviews: Int, isAdopted: Bool) {
    self.standard = standard
    self.fitted = fitted
    self.reviews = reviews
    self.isAdopted = isAdopted
  }
}
