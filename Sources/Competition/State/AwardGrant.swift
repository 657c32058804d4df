/// An award given by the organiser.
package struct AwardGrant: Sendable, Hashable {
  /// Which award.
  package var award: Int
  /// To whom.
  package var team: Int
}
