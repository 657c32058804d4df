/// 得分点: one thing that a free text must say, and what it is worth.
package struct ScoringPoint: Sendable, Hashable {
  /// What must be said.
  package var text: String
  /// What it is worth; nil where the bank does not say.
  package var marks: Mark?

  package init(text: String, marks: Mark? = nil) {
    self.text = text
    self.marks = marks
  }
}
