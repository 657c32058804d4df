package import ExamModel

/// Until when a team is not heard.
package struct CoolDown: Sendable, Hashable {
  /// The team.
  package var team: Int
  /// Until when; nil while 开始 has not been said again.
  package var end: Milliseconds?
}
