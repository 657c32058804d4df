/// One section of a blueprint: questions of one kind, each worth the same.
package struct BlueprintSection: Sendable, Hashable {
  /// The heading.
  package var title: String
  /// 题型.
  package var kind: QuestionKind
  /// How many.
  package var count: Int
  /// What each is worth; of a composite, all its parts together.
  package var marks: Mark
  /// Names of banks to draw from; empty means all that there are.
  package var banks: [String]
  /// How responses become marks; nil for the standard of the kind.
  package var scoring: ScoringRule?
  /// Only questions with one of these tags; empty means any.
  package var tags: [String]
  /// Only questions meant for one of these, or for all; empty means any.
  package var audiences: [String]
  /// How the questions are spread over the banks.
  package var perBank: [Quota<String>]
  /// How they are spread over the laws that they cite first.
  package var perLaw: [Quota<String>]
  /// How they are spread over the difficulty bands.
  package var difficulty: [Quota<DifficultyBand>]

  package init(title: String, kind: QuestionKind, count: Int, marks: Mark) {
    self.title = title
    self.kind = kind
    self.count = count
    self.marks = marks
    banks = []
    tags = []
    audiences = []
    perBank = []
    perLaw = []
    difficulty = []
  }

  /// The rule that applies to a question of this section.
  ///
  /// - Parameter kind: The kind of the question, or of the part of a composite.
  package func rule(for kind: QuestionKind) -> ScoringRule {
    scoring ?? .standard(for: kind)
  }
}
