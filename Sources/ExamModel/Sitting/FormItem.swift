/// One question of a form: its text and key as drawn, what it is worth and how it is marked.
package struct FormItem: Sendable, Hashable {
  /// Options in the drawn order, the key in drawn positions.
  package var question: Question
  /// The heading it stands under.
  package var section: String
  /// What it is worth, all parts together.
  package var marks: Mark
  /// What each part is worth; empty where there are none.
  package var partMarks: [Mark]
  /// The paper's rule for its section; nil for the standard of each kind.
  package var scoring: ScoringRule?

  package init(
    question: Question, section: String, marks: Mark, partMarks: [Mark] = [],
    scoring: ScoringRule? = nil
  ) {
    self.question = question
    self.section = section
    self.marks = marks
    self.partMarks = partMarks
    self.scoring = scoring
  }
}
