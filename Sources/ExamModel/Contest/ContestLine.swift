/// One event of a contest as it is stored.
package struct ContestLine: Sendable, Hashable {
  /// 0 for the first; without gaps.
  package var index: Int
  /// When.
  package var moment: Moment
  /// What, in the notation of the contest engine.
  package var event: String

  package init(index: Int, moment: Moment, event: String) {
    self.index = index
    self.moment = moment
    self.event = event
  }
}
