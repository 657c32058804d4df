/// A number that is right within a tolerance on both sides.
package struct NumericKey: Sendable, Hashable {
  /// The value itself.
  package var value: Double
  /// The largest distance from `value` that still counts as right; zero means exactly.
  package var tolerance: Double

  package init(value: Double, tolerance: Double = 0) {
    self.value = value
    self.tolerance = tolerance
  }
}
