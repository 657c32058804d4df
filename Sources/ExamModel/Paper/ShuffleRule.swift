/// What is put in a random order.
package struct ShuffleRule: Sendable, Hashable {
  /// The questions within each section.
  package var questions: Bool
  /// The options within each choice question.
  package var options: Bool
  /// Options with these texts stay last: 以上都是, ….
  package var keepLast: [String]

  package init(questions: Bool = true, options: Bool = true, keepLast: [String] = []) {
    self.questions = questions
    self.options = options
    self.keepLast = keepLast
  }
}
