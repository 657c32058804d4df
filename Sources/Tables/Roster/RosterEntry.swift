package import ExamModel

/// One row of a roster.
package struct RosterEntry: Sendable, Hashable {
  /// Who may sit.
  package var candidate: Candidate
  /// 口令: what the candidate must give; nil where the roster asks for none.
  package var passcode: String?
  /// Why the candidate need not come; nil of who must.
  package var excuse: Excuse?
  /// The line of the file.
  package var line: Int

  package init(
    candidate: Candidate, passcode: String? = nil, excuse: Excuse? = nil, line: Int = 0
  ) {
    self.candidate = candidate
    self.passcode = passcode
    self.excuse = excuse
    self.line = line
  }
}
