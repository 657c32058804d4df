/// A question of the round that is on, by position.
package struct QuestionReference: Sendable, Hashable {
  /// The position among the round's questions, or among its spare ones.
  package var position: Int
  /// 备用题.
  package var isSpare: Bool

  package init(position: Int, isSpare: Bool = false) {
    self.position = position
    self.isSpare = isSpare
  }
}
