/// How often something was counted, beside how often chance alone would have it.
package struct ObservedShare: Sendable, Hashable {
  /// How often it was counted.
  package var count: Int
  /// Of how many questions.
  package var total: Int
  /// How often it is to be expected, rounded.
  package var expected: Int
  /// The count that chance passes in one bank of a thousand; above what is expected, the greatest
  /// that is still likely, below it the smallest.
  package var limit: Int

  package init(count: Int, total: Int, expected: Int, limit: Int) {
    self.count = count
    self.total = total
    self.expected = expected
    self.limit = limit
  }
}
