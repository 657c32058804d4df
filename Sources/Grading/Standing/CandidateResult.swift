package import ExamModel

/// What one candidate has of one paper.
package struct CandidateResult: Sendable, Hashable {
  /// Who.
  package var candidate: Candidate
  /// Whether the candidate sat.
  package var attendance: Attendance
  /// The mark; nil of who did not sit.
  package var mark: Mark?
  /// What was earned on questions of each kind.
  package var marksByKind: [QuestionKind: Mark]
  /// The full mark.
  package var maximum: Mark
  /// Whether the mark reaches the pass mark.
  package var isPassed: Bool
  /// 等次; nil where there is none.
  package var grade: String?
  /// How many answers wait to be marked: the mark is provisional.
  package var pendingCount: Int
  /// The time used; nil of who did not sit.
  package var time: Milliseconds?
  /// When the candidate ended.
  package var finishedAt: WallTime?
  /// 补考: the mark of a later sitting; nil where there is none.
  package var makeup: Mark?
  /// Whether the later sitting was passed.
  package var isMakeupPassed: Bool

  package init(_ candidate: Candidate, attendance: Attendance, maximum: Mark) {
    self.candidate = candidate
    self.attendance = attendance
    self.maximum = maximum
    marksByKind = [:]
    isPassed = false
    pendingCount = 0
    isMakeupPassed = false
  }

  /// The mark on a scale of 100.
  package var percent: Double? {
    guard let mark, maximum > .zero else { return nil }
    return Double(mark.thousandths) * 100 / Double(maximum.thousandths)
  }

  /// Whether a further sitting is due: not passed yet, and not barred by a void attempt.
  package var isMakeupDue: Bool {
    switch attendance {
    case .sitting, .voided: false
    case .sat: !isPassed && !isMakeupPassed && pendingCount == 0
    case .absent, .leave, .duty: !isMakeupPassed
    }
  }
}
