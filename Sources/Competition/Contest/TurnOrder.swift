/// In which order teams take their turns.
package enum TurnOrder: String, Sendable, Hashable, CaseIterable {
  /// As they sit.
  case seats
  /// By score at the beginning of the round, the highest first; ties by lot.
  case highToLow = "high-to-low"
  /// The lowest first; ties by lot.
  case lowToHigh = "low-to-high"
}
