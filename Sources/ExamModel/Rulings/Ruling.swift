/// What an organiser decided after candidates sat: appended, never changed.
package struct Ruling: Sendable, Hashable {
  /// Which sitting.
  package var sitting: Sitting.ID
  /// Which attempt; nil where it is about the whole sitting.
  package var attempt: Attempt.ID?
  /// When.
  package var moment: Moment
  /// Who decided, as they gave their name.
  package var signer: String
  /// What.
  package var action: RulingAction

  package init(
    sitting: Sitting.ID, attempt: Attempt.ID? = nil, moment: Moment, signer: String,
    action: RulingAction
  ) {
    self.sitting = sitting
    self.attempt = attempt
    self.moment = moment
    self.signer = signer
    self.action = action
  }
}
