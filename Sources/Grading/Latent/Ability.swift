/// A candidate's ability: the mean of what is likely after the answers (EAP), and its spread.
package struct Ability: Sendable, Hashable {
  package let estimate: Double
  /// The posterior's standard deviation.
  package let error: Double
}
