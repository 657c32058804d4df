package import ExamModel

/// A clock that the page lets tick by itself.
package struct ScreenClock: Sendable, Hashable {
  /// 抢答, 作答.
  package var label: String
  /// How long it gives.
  package var limit: Milliseconds
  /// What was left when this was said.
  package var left: Milliseconds
  /// When it runs out, by the host's boot clock; nil while it is paused.
  package var deadline: Milliseconds?
  /// Said while it is paused.
  package var paused: String
  /// Said when it has run out.
  package var over: String
}
