/// One entry of an attempt's record.
///
/// Steps are only ever appended.
package struct Step: Sendable, Hashable {
  /// 0 for the first; without gaps.
  package var index: Int
  /// When.
  package var moment: Moment
  /// What.
  package var action: StepAction

  package init(index: Int, moment: Moment, action: StepAction) {
    self.index = index
    self.moment = moment
    self.action = action
  }
}
