package import ExamModel

/// What can happen to an attempt.
package enum SessionEvent: Sendable, Hashable {
  /// The candidate comes back.
  case resume
  /// The candidate goes away; the attempt stays open.
  case leave
  /// A question is put before the candidate.
  case show(Slot)
  /// The candidate answers.
  case answer(Slot, Response)
  /// The candidate takes a response back.
  case clear(Slot)
  /// The candidate flags a question, or takes the flag off.
  case toggleFlag(Slot)
  /// The candidate submits.
  case submit
  /// Time has passed: the deadline may be over, and under `clock: active` it is noted that the
  /// candidate is there.
  case tick
}
