import ExamModel
import Grading

/// 各期可比: how one period compares with the one before, once what is due to the papers is taken
/// out.
///
/// Both methods rest on true scores (Levine). Tucker's regression on the anchor, and chains over it,
/// take the anchor for free of error; where the groups differ they give back too little of the
/// difference, the less the shorter the anchor, and no error over samples of people tells of it
/// (Kolen and Brennan, 2014, chapter 4).
package struct PeriodLink: Sendable, Hashable {
  /// How the papers were made comparable.
  package enum Method: String, Sendable, Hashable, CaseIterable {
    /// Through common questions, by means and standard deviations (Levine).
    case linear
    /// Through common questions, by equal percentiles: chained, with Levine's line in place of the
    /// chain's own (von Davier, Fournier-Zajac and Holland, 2007, ETS RR-07-14).
    case equipercentile
  }

  /// A difference with its standard error over samples of people who answer the same questions.
  package struct Change: Sendable, Hashable {
    package let marks: Double
    package let error: Double

    /// Whether it is more than chance would do in nineteen of twenty cases.
    package var isClear: Bool { error > 0 && marks.magnitude > reach }
    /// How far the true difference lies from it at most, in nineteen of twenty cases.
    package var reach: Double { 1.96 * error }
  }

  /// The difference of the means as they are.
  package let raw: Double
  /// By how much people are better, on the paper of the period before.
  package let people: [Method: Change]
  /// By how much the paper is easier.
  package let paper: [Method: Change]

  /// Fewer people than this in either period say nothing.
  package static let leastPeople = 10

  /// Compares; nil where there are too few people, or where the anchor does not vary with the
  /// whole.
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
    guard let linear = lineChange(new, old, .levine) else { return nil }
    guard method == .equipercentile else { return linear }
    let whole = { (scores: PeriodScores) in
      scores.pairs.map { (total: Int($0.total.rounded()), anchor: Int($0.anchor.rounded())) }
    }
    let (x, y) = (whole(new), whole(old))
    guard let equating = ChainedEquating(new: x, old: y, highest: highest),
      let chained = lineChange(new, old, .chained)
    else { return nil }
    let equated = x.reduce(0) { $0 + equating.equivalent(of: $1.total) } / Double(x.count)
    let before = Double(y.reduce(0) { $0 + $1.total }) / Double(y.count)
    return equated - before + linear - chained
  }

  /// The same by a straight line; the new people are the group whose mean is asked for, and so the
  /// synthetic one.
  private static func lineChange(
    _ new: PeriodScores, _ old: PeriodScores, _ method: AnchorEquating.Method
  ) -> Double? {
    let equating = AnchorEquating(new: new.pairs, old: old.pairs, method: method, weight: 1)
    return equating.map { $0.linear.equivalent(of: new.mean) - old.mean }
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
