package import ExamModel

/// One event on record; entries are only ever appended.
package struct ContestEntry: Sendable, Hashable {
  /// 0 for the first; without gaps.
  package var index: Int
  /// When, by the machine's clocks.
  package var moment: Moment
  /// What.
  package var event: ContestEvent

  package init(index: Int, moment: Moment, event: ContestEvent) {
    self.index = index
    self.moment = moment
    self.event = event
  }
}
