/// How far an attempt has got.
package enum AttemptState: String, Sendable, Hashable, CaseIterable {
  /// It can go on.
  case inProgress
  /// The candidate handed it in.
  case submitted
  /// The clock handed it in.
  case expired
  /// An organiser declared it void.
  case voided
}
