import ExamModel
import ExamSession
import Grading
import Tables

/// Makes one result a candidate out of all that was sat of a paper.
///
/// The first sitting is the exam, each later one a 补考. Of several attempts within one sitting the
/// best counts.
struct ResultGathering {
  let paper: PaperRecords
  /// Who was expected; nil of a paper without a roster.
  let roster: [RosterEntry]?
  /// Only what had ended by then; nil for all.
  var until: WallTime?

  /// The results, in no order.
  var results: [CandidateResult] {
    guard let main = paper.sessions.first else { return [] }
    var results: [Candidate.ID: CandidateResult] = [:]
    let maximum = main.records.map(\.attempt.form.maximum).max() ?? .zero
    for entry in roster ?? [] {
      let attendance: Attendance =
        switch entry.excuse {
        case .leave: .leave
        case .duty: .duty
        case nil: .absent
        }
      results[entry.candidate.id] = CandidateResult(
        entry.candidate, attendance: attendance, maximum: maximum)
    }
    for record in main.records {
      let candidate = record.attempt.candidate
      let new = result(of: record, maximum)
      let old = results[candidate.id]
      results[candidate.id] = Self.better(old, new, roster: old?.candidate)
    }
    for session in paper.sessions.dropFirst() {
      for record in session.records { addMakeup(record, maximum, to: &results) }
    }
    return Array(results.values)
  }

  private func result(of record: AttemptRecord, _ maximum: Mark) -> CandidateResult {
    let session = record.session
    var attendance: Attendance =
      switch session.state {
      case .inProgress: .sitting
      case .voided: .voided
      case .submitted, .expired: .sat
      }
    if let until, let end = session.finishedAt, end > until { attendance = .sitting }
    var result = CandidateResult(
      record.attempt.candidate, attendance: attendance, maximum: record.attempt.form.maximum)
    guard attendance == .sat, let earned = record.result else { return result }
    result.mark = earned.mark
    result.isPassed = earned.isPassed
    result.grade = earned.grade
    result.pendingCount = earned.pendingCount
    result.finishedAt = session.finishedAt
    result.time = session.finishedAt.map { $0 - session.clock.started.wall }
    return result
  }

  /// The better of two results of one candidate; what the roster says of the person stands.
  private static func better(
    _ old: CandidateResult?, _ new: CandidateResult, roster: Candidate?
  ) -> CandidateResult {
    var new = new
    if let roster { new.candidate = roster }
    guard let old, old.mark != nil, old.attendance == .sat else { return new }
    return (new.mark ?? .zero) > (old.mark ?? .zero) && new.attendance == .sat ? new : old
  }

  private func addMakeup(
    _ record: AttemptRecord, _ maximum: Mark, to results: inout [Candidate.ID: CandidateResult]
  ) {
    let later = result(of: record, maximum)
    guard later.attendance == .sat, let mark = later.mark else { return }
    let id = later.candidate.id
    var result =
      results[id]
      ?? CandidateResult(later.candidate, attendance: .absent, maximum: later.maximum)
    if result.makeup.map({ $0 < mark }) ?? true { result.makeup = mark }
    result.isMakeupPassed = result.isMakeupPassed || later.isPassed
    results[id] = result
  }
}
