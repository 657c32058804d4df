/// Whether time runs on while a candidate is away.
package enum ClockRule: String, Sendable, Hashable, CaseIterable {
  /// It runs on.
  case wall
  /// It stops when the attempt is left, and goes on when it is resumed.
  case active
}
