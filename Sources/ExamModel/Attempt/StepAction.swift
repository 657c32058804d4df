/// What a step of an attempt records.
package enum StepAction: Sendable, Hashable {
  /// The attempt began; its clock runs from here.
  case started
  /// The candidate came back.
  case resumed
  /// The candidate left without submitting.
  case left
  /// Under `clock: active`, the candidate's program was running; a sudden end gives no more time
  /// back than since the last of these.
  case present
  /// A question was put before the candidate.
  case shown(Slot)
  /// A response was given; the last one counts.
  case answered(Slot, Response)
  /// The response was taken back.
  case cleared(Slot)
  /// 标记: to be looked at again.
  case flagged(Slot)
  /// The flag was taken off.
  case unflagged(Slot)
  /// A response received after the deadline: kept as evidence, not marked.
  case late(Slot, Response)
  /// The candidate submitted.
  case submitted
  /// Time ran out: submitted by the clock, at the deadline.
  case expired
  /// An organiser gave more time (less, where negative).
  case extended(Milliseconds)
  /// An organiser declared the attempt void, for this reason.
  case voided(String)
}

extension StepAction {
  /// The place that it is about; nil where it is about the whole attempt.
  package var slot: Slot? {
    switch self {
    case .shown(let slot), .answered(let slot, _), .cleared(let slot), .flagged(let slot),
      .unflagged(let slot), .late(let slot, _):
      slot
    case .started, .resumed, .left, .present, .submitted, .expired, .extended, .voided: nil
    }
  }
}
