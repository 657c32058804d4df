/// A question that a latent trait model cannot have.
package struct ExcludedItem: Sendable, Hashable {
  /// Why.
  package enum Reason: String, Sendable, Hashable {
    /// All who answered are right, or all are wrong.
    case noVariance
    /// An answer can earn part of the mark.
    case partialMarks
  }

  /// Where it stands in the table.
  package let position: Int
  /// The question's id.
  package let id: String
  /// Why.
  package let reason: Reason
}
