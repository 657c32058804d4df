/// One of the answers that a question's column holds: an option that was chosen, or a mark.
package struct AnswerLevel: Sendable, Hashable {
  /// What people read: `A`, `AC`, `错`; empty for a mark that stands for itself.
  package var label: String
  /// What the answer earns.
  package var mark: Double

  package init(label: String, mark: Double) {
    self.label = label
    self.mark = mark
  }
}
