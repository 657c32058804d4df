package import ExamModel

/// What a printed paper says.
package protocol PrintWords: Sendable {
  /// A field or a heading.
  func text(_ label: PrintLabel) -> String
  /// Below the title.
  func paperFacts(questions: Int, marks: Mark, minutes: Int?) -> String
  /// Below the heading of a section.
  func sectionFacts(questions: Int, marks: Mark) -> String
}
