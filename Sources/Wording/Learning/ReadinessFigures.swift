/// What is said of how ready somebody is.
package struct ReadinessFigures: Sendable, Hashable {
  /// Numbers with their decimals.
  package var mark, low, high, maximum: String
  /// The chance to pass in percent.
  package var pass: String
  /// How many answers it rests on.
  package var answers: Int

  package init(
    mark: String, low: String, high: String, maximum: String, pass: String, answers: Int
  ) {
    self.mark = mark
    self.low = low
    self.high = high
    self.maximum = maximum
    self.pass = pass
    self.answers = answers
  }
}
