import ExamModel
import Glibc
import Learning

/// Whether a known shift between two papers and two groups is found through common questions.
enum EquatingMeasure: Measure {
  static let name = "equating"
  private static let common = 15
  private static let own = 35

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let rounds = bench.count(200, quick: 4)
    var found: [PeriodLink.Method: (people: [Double], covered: [Double])] = [:]
    var (truth, unlinked): ([Double], [Double]) = ([], [])
    for round in 0..<rounds {
      var generator = SeededGenerator(seed: UInt64(round), label: "periods")
      let paper = (0..<(common + own)).map { _ in SimulatedBank.normal(&generator) }
      let shared = Array(paper.prefix(common))
      // The new paper is easier by half a unit, its people are better by three tenths.
      let other = shared + (0..<own).map { _ in SimulatedBank.normal(&generator) - 0.5 }
      let old = sit(paper, level: 0, &generator)
      let new = sit(other, level: 0.3, &generator)
      let count = common + own
      guard
        let link = PeriodLink(
          new: new, old: old, highest: (count, common, count), samples: 60,
          seed: UInt64(round))
      else { continue }
      let shift = expected(paper, level: 0.3) - expected(paper, level: 0)
      truth.append(shift)
      unlinked.append(link.raw - shift)
      for (method, change) in link.people {
        found[method, default: ([], [])].people.append(change.marks - shift)
        let isCovered = (change.marks - shift).magnitude <= 1.96 * change.error
        found[method, default: ([], [])].covered.append(isCovered ? 1 : 0)
      }
    }
    var report = Report(
      "\(rounds) pairs of papers of \(common + own) questions, \(common) in common, 300 people each",
      on: bench)
    report.add("true change of the people", mean(truth), "marks")
    for method in PeriodLink.Method.allCases {
      guard let entry = found[method] else { continue }
      report.add("\(method.rawValue): mean error", mean(entry.people), "marks")
      let squares = mean(entry.people.map { $0 * $0 }).squareRoot()
      report.add("  root mean square", squares, "marks", bar: .atMost(1))
      report.add("  within 1.96 standard errors", mean(entry.covered) * 100, "%")
    }
    report.add(
      "floor: root mean square without common questions",
      mean(unlinked.map { $0 * $0 }).squareRoot(), "marks")
    return report
  }

  private static func sit(
    _ paper: [Double], level: Double, _ generator: inout SeededGenerator
  ) -> PeriodScores {
    var pairs: [(total: Double, anchor: Double)] = []
    for _ in 0..<300 {
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

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(max(values.count, 1))
  }
}
