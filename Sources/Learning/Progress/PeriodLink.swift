import ExamModel
import Grading

/// 各期可比: how one period compares with the one before, once what is due to the papers is taken
/// out.
package struct PeriodLink: Sendable, Hashable {
  /// How the papers were made comparable.
  package enum Method: String, Sendable, Hashable, CaseIterable {
    /// Through common questions, by means and standard deviations (Tucker).
    case linear
    /// Through common questions, by equal percentiles.
    case equipercentile
  }

  /// A difference with its standard error over samples of people.
  package struct Change: Sendable, Hashable {
    package let marks: Double
    package let error: Double

    /// Whether it is more than chance would do in nineteen of twenty cases.
    package var isClear: Bool { error > 0 && marks.magnitude > 1.96 * error }
  }

  /// The difference of the means as they are.
  package let raw: Double
  /// By how much people are better, on the paper of the period before.
  package let people: [Method: Change]
  /// By how much the paper is easier.
  package let paper: [Method: Change]

  /// Fewer people than this in either period say nothing.
  package static let leastPeople = 10

  /// Compares; nil where there are too few people, or where the anchor does not vary.
  ///
  /// - Parameters:
  ///   - new: The period that is compared.
  ///   - old: The period before.
  ///   - highest: Full marks of the new paper, of the common questions and of the old paper.
  ///   - samples: Samples drawn for the errors (bootstrap over people).
  ///   - seed: What they follow from.
  package init?(
    new: PeriodScores, old: PeriodScores, highest: (new: Int, anchor: Int, old: Int),
    samples: Int = 200, seed: UInt64 = 1
  ) {
    guard new.pairs.count >= Self.leastPeople, old.pairs.count >= Self.leastPeople else {
      return nil
    }
    let raw = new.mean - old.mean
    var (people, paper): ([Method: Change], [Method: Change]) = ([:], [:])
    var generator = SeededGenerator(seed: seed)
    for method in Method.allCases {
      guard let change = Self.change(new, old, highest, method) else { continue }
      var sums = (people: [Double](), paper: [Double]())
      for _ in 0..<samples {
        let (first, second) = (
          Self.resampled(new, using: &generator), Self.resampled(old, using: &generator)
        )
        guard let drawn = Self.change(first, second, highest, method) else { continue }
        sums.people.append(drawn)
        sums.paper.append(first.mean - second.mean - drawn)
      }
      people[method] = Change(marks: change, error: Self.deviation(sums.people))
      paper[method] = Change(marks: raw - change, error: Self.deviation(sums.paper))
    }
    guard !people.isEmpty else { return nil }
    self.raw = raw
    self.people = people
    self.paper = paper
  }

  /// The new people's mean on the old paper, less the old people's.
  private static func change(
    _ new: PeriodScores, _ old: PeriodScores, _ highest: (new: Int, anchor: Int, old: Int),
    _ method: Method
  ) -> Double? {
    switch method {
    case .linear:
      guard
        let equating = AnchorEquating(
          new: new.pairs, old: old.pairs, method: .tucker)
      else { return nil }
      return equating.linear.equivalent(of: new.mean) - old.mean
    case .equipercentile:
      let whole = { (scores: PeriodScores) in
        scores.pairs.map {
          (total: Int($0.total.rounded()), anchor: Int($0.anchor.rounded()))
        }
      }
      guard
        let equating = ChainedEquating(new: whole(new), old: whole(old), highest: highest)
      else { return nil }
      let sum = whole(new).reduce(0) { $0 + equating.equivalent(of: $1.total) }
      return sum / Double(new.pairs.count) - old.mean
    }
  }

  private static func resampled(
    _ scores: PeriodScores, using generator: inout SeededGenerator
  ) -> PeriodScores {
    PeriodScores(
      pairs: scores.pairs.indices.map { _ in
        scores.pairs[generator.number(below: scores.pairs.count)]
      })
  }

  private static func deviation(_ values: [Double]) -> Double {
    guard values.count > 1 else { return 0 }
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(values.count - 1)).squareRoot()
  }
}
