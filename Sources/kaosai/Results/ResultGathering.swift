import ExamModel
import ExamSession
import Grading
import Tables

/// Makes one result a candidate out of all that was sat of a paper.
///
/// The first sitting is the exam, each later one a 补考. A paper without a window has no sitting that
/// could be missed: there the first sitting of each candidate is the exam. Of several attempts within
/// one sitting the best counts.
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
    var sat: [Candidate.ID: Sitting.ID] = [:]
    for session in paper.sessions {
      let isMain =
        session.sitting.id == main.sitting.id
        || (main.sitting.paper.opening == .always && session.sitting.paper.opening == .always)
      for record in session.records {
        let id = record.attempt.candidate.id
        guard isMain, sat[id, default: session.sitting.id] == session.sitting.id else {
          addMakeup(record, maximum, to: &results)
          continue
        }
        sat[id] = session.sitting.id
        let old = results[id]
        results[id] = Self.better(old, result(of: record, maximum), roster: old?.candidate)
      }
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
    for (slot, marked) in zip(session.slots, earned.marked) {
      guard let kind = session.form.question(at: slot)?.kind else { continue }
      result.marksByKind[kind, default: .zero] += marked.mark
    }
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
