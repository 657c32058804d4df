import ExamModel
import Glibc
import Learning

/// Whether a known shift between two papers and two groups is found through common questions, and
/// whether the stated error holds.
enum EquatingMeasure: Measure {
  static let name = "equating"
  private static let common = 15
  private static let own = 35
  /// Anybody may run further along; nothing was chosen by looking at these.
  private static let firstSeed: UInt64 = 5_000_000

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let rounds = bench.count(2000, quick: 4)
    var report = Report(
      "\(rounds) pairs of papers of \(common + own) questions, \(common) in common; the new people "
        + "0.3 deviations better, the new paper half a unit easier; seeds from \(firstSeed)",
      on: bench)
    for people in [300, 40] {
      let found = found(people: people, rounds: rounds)
      let truth = found.map(\.truth).reduce(0, +) / Double(max(found.count, 1))
      report.add("\(people) people each: true change", truth, "marks")
      for method in PeriodLink.Method.allCases {
        let errors = found.compactMap { $0.people[method] }
        let squares = Proportion.mean(errors.map { $0.error * $0.error }).squareRoot()
        report.add(
          "  \(method.rawValue): mean error", Proportion.mean(errors.map(\.error)), "marks")
        report.add(
          "    root mean square", squares, "marks", bar: people == 300 ? .atMost(1) : nil)
        let held = Proportion(errors.map(\.isCovered), of: rounds)
        report.add(
          "    within the stated reach, at least", held.percent, "%", bar: .atLeast(93))
        report.add("    within the stated reach, at most", held.percent, "%", bar: .atMost(97))
        report.add("    Monte-Carlo error of that", held.errorPercent, "%")
      }
      let unlinked = Proportion.mean(found.map { $0.unlinked * $0.unlinked }).squareRoot()
      report.add("floor: root mean square without common questions", unlinked, "marks")
    }
    return report
  }

  /// What one pair of papers gave.
  private struct Found {
    let truth: Double
    let unlinked: Double
    let people: [PeriodLink.Method: (error: Double, isCovered: Bool)]
  }

  private static func found(people: Int, rounds: Int) -> [Found] {
    (0..<rounds).compactMap { round in
      let seed = firstSeed + UInt64(round)
      var generator = SeededGenerator(seed: seed, label: "periods")
      let paper = (0..<(common + own)).map { _ in SimulatedBank.normal(&generator) }
      let shared = Array(paper.prefix(common))
      let other = shared + (0..<own).map { _ in SimulatedBank.normal(&generator) - 0.5 }
      let old = sit(paper, level: 0, people: people, &generator)
      let new = sit(other, level: 0.3, people: people, &generator)
      let count = common + own
      let link = PeriodLink(new: new, old: old, highest: (count, common, count), seed: seed)
      guard let link else { return nil }
      let truth = expected(paper, level: 0.3) - expected(paper, level: 0)
      return Found(
        truth: truth, unlinked: link.raw - truth,
        people: link.people.mapValues { change in
          let error = change.marks - truth
          return (error, error.magnitude <= change.reach)
        })
    }
  }

  private static func sit(
    _ paper: [Double], level: Double, people: Int, _ generator: inout SeededGenerator
  ) -> PeriodScores {
    var pairs: [(total: Double, anchor: Double)] = []
    for _ in 0..<people {
      let person = level + SimulatedBank.normal(&generator)
      var (total, anchor) = (0.0, 0.0)
      for (place, difficulty) in paper.enumerated() {
        let chance = 1 / (1 + exp(difficulty - person))
        guard Double(generator.number(below: 1_000_000)) < chance * 1e6 else { continue }
        total += 1
        if place < common { anchor += 1 }
      }
      pairs.append((total, anchor))
    }
    return PeriodScores(pairs: pairs)
  }

  /// The mean mark of people of a level, over their spread.
  private static func expected(_ paper: [Double], level: Double) -> Double {
    let nodes = stride(from: -4.0, through: 4, by: 0.1)
    var (sum, weights) = (0.0, 0.0)
    for node in nodes {
      let weight = exp(-node * node / 2)
      weights += weight
      sum += weight * paper.reduce(0) { $0 + 1 / (1 + exp($1 - level - node)) }
    }
    return sum / weights
  }
}
