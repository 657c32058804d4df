/// 考试记录: who sits which form of which sitting, and every step of it so far.
package struct Attempt: Sendable, Hashable, Identifiable {
  /// The sitting's id, the candidate's id and the ordinal: `3f2a…-1024-1`.
  package var id: String
  /// The sitting.
  package var sittingID: String
  /// Who.
  package var candidate: Candidate
  /// 1 for the first attempt of this candidate on this sitting.
  package var ordinal: Int
  /// What is asked.
  package var form: Form
  /// What happened, oldest first.
  package var steps: [Step]

  package init(
    id: String, sittingID: String, candidate: Candidate, ordinal: Int, form: Form,
    steps: [Step] = []
  ) {
    self.id = id
    self.sittingID = sittingID
    self.candidate = candidate
    self.ordinal = ordinal
    self.form = form
    self.steps = steps
  }
}
