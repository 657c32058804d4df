/// Where a card stands between its first answer and its next interval of days.
package enum ReviewPhase: Sendable, Hashable {
  /// New: at this step of the same day.
  case learning(step: Int)
  /// Reviewed after days.
  case review
  /// Forgotten: at this step of the same day.
  case relearning(step: Int)
}
