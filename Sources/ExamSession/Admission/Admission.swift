package import ExamModel

/// Whether a candidate may start, goes on with an open attempt, or is turned away.
package enum Admission: Sendable, Hashable {
  /// May start this attempt, counted from 1.
  case start(ordinal: Int)
  /// Has an attempt open.
  case resume(Attempt)

  /// Decides by the paper, what the candidate did before, and the calendar.
  ///
  /// - Parameters:
  ///   - attempts: The candidate's on this sitting, oldest first.
  ///   - now: The present.
  /// - Throws: Why not.
  package static func decide(
    paper: Paper, attempts: [Attempt], now: WallTime
  ) throws(AdmissionRefusal) -> Admission {
    if let open = attempts.last(where: { $0.isOpen(under: paper) }) { return .resume(open) }
    switch paper.opening {
    case .always: break
    case .window(let start, let end):
      guard now >= start else { throw .notOpenYet(start) }
      guard now < end else { throw .closed(end) }
      try checkEntry(paper, start: start, now: now)
    case .together(let start):
      guard now >= start else { throw .notOpenYet(start) }
      if let time = paper.time, now >= start + time { throw .closed(start + time) }
      try checkEntry(paper, start: start, now: now)
    }
    // A void attempt was taken from the candidate, not used up.
    let used = attempts.count { !$0.isVoid }
    if let allowed = paper.attempts, used >= allowed { throw .noAttemptsLeft(allowed) }
    return .start(ordinal: attempts.count + 1)
  }

  private static func checkEntry(
    _ paper: Paper, start: WallTime, now: WallTime
  ) throws(AdmissionRefusal) {
    if let latest = paper.latestEntry, now > start + latest { throw .tooLate(start + latest) }
  }
}

extension Attempt {
  /// Whether it can go on.
  ///
  /// One whose time has run out meanwhile still can, to be closed properly.
  fileprivate func isOpen(under paper: Paper) -> Bool {
    ExamSession(paper: paper, form: form, steps: steps)?.state == .inProgress
  }

  fileprivate var isVoid: Bool {
    steps.contains { if case .voided = $0.action { true } else { false } }
  }
}
