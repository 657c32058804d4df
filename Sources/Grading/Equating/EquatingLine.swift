/// A straight line from the scores of one form to those of another.
package struct EquatingLine: Sendable, Hashable {
  package let slope: Double
  package let intercept: Double

  /// The equivalent of a score.
  package func equivalent(of score: Double) -> Double { intercept + slope * score }
}
