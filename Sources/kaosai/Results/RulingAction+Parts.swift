import ExamModel

extension RulingAction {
  /// What reports call it.
  var name: String {
    switch self {
    case .boardFrozen: "boardFrozen"
    case .boardUnfrozen: "boardUnfrozen"
    case .keyCorrected: "keyCorrected"
    case .questionVoided: "questionVoided"
    case .answerAccepted: "answerAccepted"
    case .marked: "marked"
    case .reviewRequested: "reviewRequested"
    case .reviewDecided: "reviewDecided"
    case .confirmed: "confirmed"
    case .published: "published"
    case .archived: "archived"
    }
  }

  /// The question that it is about, where it names one.
  var question: String? {
    switch self {
    case .keyCorrected(let question, _), .questionVoided(let question),
      .answerAccepted(let question, _):
      question
    default: nil
    }
  }

  /// The place that was marked.
  var slot: Slot? { if case .marked(let slot, _, _) = self { slot } else { nil } }

  /// What was written with it.
  var note: String? {
    switch self {
    case .reviewRequested(let text), .reviewDecided(let text), .archived(let text): text
    default: nil
    }
  }
}
