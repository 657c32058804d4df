package import ExamModel

/// A number of a risk round that has been used.
package struct RiskPick: Sendable, Hashable {
  /// Its value.
  package var value: Mark
  /// The number, from 1.
  package var number: Int

  package init(value: Mark, number: Int) {
    self.value = value
    self.number = number
  }
}
