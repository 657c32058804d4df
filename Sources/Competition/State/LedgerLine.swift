package import ExamModel

/// 计分: one entry of a team's account; its score is always their sum.
package struct LedgerLine: Sendable, Hashable {
  /// Whose.
  package var team: Int
  /// How much.
  package var points: Mark
  /// Why.
  package var cause: LedgerCause
  /// Where.
  package var place: ContestPlace
}
