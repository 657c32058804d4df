package import ExamModel

/// What an event leads to: steps to make durable first, then the session that they lead to, and what
/// to tell.
package struct Transition: Sendable, Hashable {
  /// The session with the steps taken; to be adopted once they are durable.
  package var session: ExamSession
  /// What to append.
  package var steps: [Step]
  /// What to tell.
  package var effects: [SessionEffect]
}
