/// What the people of one period earned on its paper, and on the questions that it has in common
/// with the period before.
package struct PeriodScores: Sendable {
  /// Total and anchor of each person, in marks.
  package var pairs: [(total: Double, anchor: Double)]

  package init(pairs: [(total: Double, anchor: Double)]) { self.pairs = pairs }

  var mean: Double { pairs.reduce(0) { $0 + $1.total } / Double(max(pairs.count, 1)) }
}
