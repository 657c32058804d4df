package import ExamModel

/// 判定 on record.
package struct Ruling: Sendable, Hashable {
  /// A change of the verdict.
  package struct Change: Sendable, Hashable {
    /// What it was before.
    package var before: Verdict
    /// Why it was changed; of a decided protest its reason.
    package var reason: String
    /// The protest that led to it.
    package var protest: Int?
  }

  /// Where.
  package var place: ContestPlace
  /// The question.
  package var question: QuestionReference
  /// The team that was ruled on.
  package var team: Int
  /// What is said now.
  package internal(set) var verdict: Verdict
  /// What the question was worth.
  package var value: Mark
  /// The team that nominated it.
  package var nominator: Int?
  /// The judge who ruled; nil where the contest has none.
  package var judge: Int?
  /// Why, of a foul that was not an early press.
  package var reason: String?
  /// What it was before, oldest first.
  package internal(set) var changes: [Change] = []
}
