import ExamModel
import ExamSession

/// An attempt as an organiser sees it at an instant.
struct AttemptRecord {
  let attempt: Attempt
  let sitting: Sitting
  /// As its steps left it; submitted by the clock where its time has run out meanwhile.
  let session: ExamSession

  /// The record; nil where the steps are none of an attempt's.
  init?(_ attempt: Attempt, of sitting: Sitting, at moment: Moment) {
    guard
      let session = ExamSession(paper: sitting.paper, form: attempt.form, steps: attempt.steps)
    else { return nil }
    self.attempt = attempt
    self.sitting = sitting
    self.session = session.handle(.tick, at: moment).session
  }

  /// What it earned; nil while it goes on, and of a void one.
  var result: AttemptResult? {
    switch session.state {
    case .inProgress, .voided: nil
    case .submitted, .expired:
      AttemptResult(form: session.form, responses: session.responses, paper: session.paper)
    }
  }

  /// A time as the paper's clocks show it.
  func text(of time: WallTime) -> String {
    CivilTime(time, in: session.paper.zone).text(seconds: true)
  }
}
