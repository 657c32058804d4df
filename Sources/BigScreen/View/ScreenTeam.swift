/// A team as the audience sees it.
package struct ScreenTeam: Sendable, Hashable {
  /// How it stands to the question that is on.
  package enum Part: String, Sendable, Hashable, CaseIterable {
    case none
    /// It is its turn.
    case turn
    /// It answers.
    case answering
    case right
    case wrong
    case foul
    /// It may not answer this question.
    case out
    /// 试抢.
    case tested
  }

  /// 台号.
  package var seat: Int
  package var name: String
  package var unit: String
  package var part = Part.none
  /// Empty where there is none yet.
  package var score = ""
  /// 名次; nil where none is told.
  package var place: Int?
  /// The place before the round; nil where none is told.
  package var placeBefore: Int?
  /// What the round has brought: +20.
  package var gain = ""
  /// Members, or 缺席.
  package var note = ""
}
