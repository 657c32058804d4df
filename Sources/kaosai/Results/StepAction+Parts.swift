import ExamModel

extension StepAction {
  /// What reports call it.
  var name: String {
    switch self {
    case .started: "started"
    case .resumed: "resumed"
    case .left: "left"
    case .present: "present"
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

  /// The response that it records.
  var response: Response? {
    switch self {
    case .answered(_, let response), .late(_, let response): response
    default: nil
    }
  }
}
