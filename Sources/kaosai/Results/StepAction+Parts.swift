import ExamModel

extension StepAction {
  /// What reports call it.
  var name: String {
    switch self {
    case .started: "started"
    case .resumed: "resumed"
    case .left: "left"
    case .shown: "shown"
    case .answered: "answered"
    case .cleared: "cleared"
    case .flagged: "flagged"
    case .unflagged: "unflagged"
    case .late: "late"
    case .submitted: "submitted"
    case .expired: "expired"
    case .extended: "extended"
    case .voided: "voided"
    }
  }

  /// The place on the form that it is about; nil where it is about the whole attempt.
  var slot: Slot? {
    switch self {
    case .shown(let slot), .answered(let slot, _), .cleared(let slot), .flagged(let slot),
      .unflagged(let slot), .late(let slot, _):
      slot
    case .started, .resumed, .left, .submitted, .expired, .extended, .voided: nil
    }
  }

  /// The response that it records.
  var response: Response? {
    switch self {
    case .answered(_, let response), .late(_, let response): response
    default: nil
    }
  }
}
