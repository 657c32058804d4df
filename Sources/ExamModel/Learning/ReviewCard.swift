/// What one person is taken to remember of one question, and when it is asked again.
package struct ReviewCard: Sendable, Hashable {
  /// Where it stands.
  package var phase: ReviewPhase
  /// nil before the first answer.
  package var memory: MemoryState?
  /// When it was answered last.
  package var lastReview: WallTime?
  /// When it is to be asked again.
  package var due: WallTime

  package init(
    phase: ReviewPhase = .learning(step: 0), memory: MemoryState? = nil,
    lastReview: WallTime? = nil, due: WallTime
  ) {
    self.phase = phase
    self.memory = memory
    self.lastReview = lastReview
    self.due = due
  }
}
