/// 申诉.
package struct Protest: Sendable, Hashable {
  /// 裁定.
  package struct Decision: Sendable, Hashable {
    /// Who took part.
    package var judges: [Int]
    /// What the ruling became; nil where it stands.
    package var verdict: Verdict?
  }

  /// Where it was made.
  package var place: ContestPlace
  /// By which team.
  package var team: Int
  /// About which ruling; nil where about something else.
  package var ruling: Int?
  /// Why.
  package var reason: String
  /// What was decided; nil while it is open.
  package internal(set) var decision: Decision?
}
