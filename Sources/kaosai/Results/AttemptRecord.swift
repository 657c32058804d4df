import ExamModel
import ExamSession

/// An attempt as an organiser sees it at an instant.
struct AttemptRecord {
  let attempt: Attempt
  let sitting: Sitting
  /// As its steps left it; submitted by the clock where its time has run out meanwhile.
  let session: ExamSession
  /// What was decided on its sitting, oldest first.
  let rulings: [Ruling]

  /// The record; nil where the steps are none of an attempt's.
  init?(
    _ attempt: Attempt, of sitting: Sitting, rulings: [Ruling] = [], at moment: Moment
  ) {
    guard
      let session = ExamSession(paper: sitting.paper, form: attempt.form, steps: attempt.steps)
    else { return nil }
    self.attempt = attempt
    self.sitting = sitting
    self.rulings = rulings
    self.session = session.handle(.tick, at: moment).session
  }

  /// 成绩确认: whether only a recorded correction may change its results.
  var isConfirmed: Bool { rulings.contains { $0.action == .confirmed } }

  /// What it earned; nil while it goes on, and of a void one.
  var result: AttemptResult? { result(after: rulings) }

  /// What it earns after other rulings.
  func result(after rulings: [Ruling]) -> AttemptResult? {
    switch session.state {
    case .inProgress, .voided: nil
    case .submitted, .expired:
      AttemptResult(
        form: session.form, responses: session.responses, paper: session.paper,
        corrections: Corrections(rulings, attempt: attempt.id))
    }
  }

  /// What it earned before anything was decided; nil where that is what it earns now.
  var firstResult: AttemptResult? {
    guard let first = result(after: []), first != result else { return nil }
    return first
  }

  /// Whether a ruling is about this attempt: about it alone, or about its whole sitting.
  func concerns(_ ruling: Ruling) -> Bool {
    switch ruling.action {
    case .boardFrozen, .boardUnfrozen: false
    default: ruling.attempt.map { $0 == attempt.id } ?? true
    }
  }

  /// A time as the paper's clocks show it.
  func text(of time: WallTime) -> String {
    CivilTime(time, in: session.paper.zone).text(seconds: true)
  }
}
