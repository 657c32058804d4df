package import ExamModel

/// What a person is to be told, once the steps are durable.
package enum SessionEffect: Sendable, Hashable {
  /// A question is before the candidate.
  case shown(Slot)
  /// A response was recorded.
  case recorded(Slot, Response)
  /// A response was taken back.
  case cleared(Slot)
  /// A flag was set or taken off.
  case flagged(Slot, Bool)
  /// A response came too late: kept as evidence, not marked.
  case keptAsLate(Slot)
  /// The attempt is over.
  case finished(AttemptState)
  /// The candidate has left; the attempt is open.
  case left
  /// It is not allowed, and nothing was recorded.
  case refused(SessionRefusal)
}
