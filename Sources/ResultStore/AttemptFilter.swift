package import ExamModel

/// Which attempts an organiser wants to see; nil means any.
package struct AttemptFilter: Sendable, Hashable {
  /// Of this sitting.
  package var sitting: Sitting.ID?
  /// Of the sittings of papers with this title.
  package var title: String?
  /// By this candidate.
  package var candidate: Candidate.ID?
  /// By candidates of this unit.
  package var unit: String?

  package init(
    sitting: Sitting.ID? = nil, title: String? = nil, candidate: Candidate.ID? = nil,
    unit: String? = nil
  ) {
    self.sitting = sitting
    self.title = title
    self.candidate = candidate
    self.unit = unit
  }
}
