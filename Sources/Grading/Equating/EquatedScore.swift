/// What a score on one form is worth on another.
package struct EquatedScore: Sendable, Hashable {
  /// On the form that is equated.
  package let score: Int
  /// On the other form.
  package let equivalent: Double
  /// The standard error of the equivalent over samples of candidates; nil where none is known.
  package let standardError: Double?
}
