import ExamModel
import Learning

/// What studying as the program leads is worth, against as many questions at random, and how often
/// the predicted mark holds.
enum LearnMeasure: Measure {
  static let name = "learn"
  /// Twenty minutes at half a minute each.
  private static let questions = 40
  private static let examQuestions = 50
  /// Days after which a mark is predicted and an exam sat.
  private static let examDays: Set<Int> = [5, 15, 30, 59]

  /// Banks with the people who learn from each.
  private struct Sample {
    let name: String
    let banks: [UInt64]
    let people: Range<UInt64>
    let perBank: Int
  }

  /// The bank and the people that the model was made with, and others that it has never met.
  private static func samples(_ bench: Bench) -> [Sample] {
    let count = UInt64(bench.count(200, quick: 2))
    func fresh(_ name: String, banks: ClosedRange<UInt64>, first: UInt64) -> Sample {
      Sample(
        name: name, banks: Array(banks), people: first..<(first + count),
        perBank: max(Int(count) / banks.count, 1))
    }
    return [
      Sample(name: "seen", banks: [7], people: 0..<count, perBank: Int(count)),
      fresh("held out", banks: 1001...1020, first: 100_000),
      fresh("held out, others", banks: 2001...2040, first: 200_000),
    ]
  }

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let days = bench.count(60, quick: 12)
    var report = Report(
      "simulated people, \(days) days of \(questions) questions out of 1,200; exam a day later",
      on: bench)
    for sample in samples(bench) { add(outcomes(of: sample, after: days), sample, to: &report) }
    return report
  }

  private static func add(_ outcomes: [Outcome], _ sample: Sample, to report: inout Report) {
    let isHeldOut = sample.banks.count > 1
    let margins = outcomes.map { $0.marks.led - $0.marks.random }
    report.add("\(sample.name): people", Double(outcomes.count), "")
    report.add("  banks", Double(sample.banks.count), "")
    report.add("  mark, today + --weak", Proportion.mean(outcomes.map(\.marks.led)), "%")
    report.add(
      "floor: mark, as many at random", Proportion.mean(outcomes.map(\.marks.random)), "%")
    report.add(
      "  margin", Proportion.mean(margins), "points", bar: isHeldOut ? .atLeast(0) : nil)
    report.add("    standard error", error(margins), "points")
    let all = outcomes.map { $0.held.led + $0.held.random }
    report.add("  predictions", Double(all.reduce(0) { $0 + $1.count }), "")
    let led = Proportion(clusters: outcomes.map(\.held.led))
    let random = Proportion(clusters: outcomes.map(\.held.random))
    let both = Proportion(clusters: all)
    report.add("  80 % intervals that held, led", led.percent, "%")
    report.add("  80 % intervals that held, random", random.percent, "%")
    report.add(
      "  80 % intervals that held, at least", both.percent, "%",
      bar: isHeldOut ? .atLeast(75) : nil)
    report.add(
      "  80 % intervals that held, at most", both.percent, "%", bar: isHeldOut ? .atMost(85) : nil)
    report.add("    Monte-Carlo error, by person", both.errorPercent, "%")
  }

  /// What became of one person.
  private struct Outcome {
    var marks: (led: Double, random: Double) = (0, 0)
    var held: (led: [Bool], random: [Bool]) = ([], [])
  }

  private static func outcomes(of sample: Sample, after days: Int) -> [Outcome] {
    let banks = sample.banks.map { SimulatedBank(laws: 12, perLaw: 100, seed: $0) }
    return sample.people.enumerated().map { place, person in
      outcome(of: person, banks[min(place / sample.perBank, banks.count - 1)], after: days)
    }
  }

  private static func outcome(
    of person: UInt64, _ bank: SimulatedBank, after days: Int
  ) -> Outcome {
    var led = SimulatedStudy(bank, method: .led, seed: person)
    var random = SimulatedStudy(bank, method: .random, seed: person)
    var outcome = Outcome()
    for day in 0..<days {
      led.study(day: day, questions: questions)
      random.study(day: day, questions: questions)
      guard examDays.contains(day) else { continue }
      outcome.held.led.append(holds(led, at: Double(day) + 1))
      outcome.held.random.append(holds(random, at: Double(day) + 1))
    }
    outcome.marks.led = led.learner.expectedMark(at: Double(days) + 1)
    outcome.marks.random = random.learner.expectedMark(at: Double(days) + 1)
    return outcome
  }

  /// Whether the mark of the next exam lies where it was predicted.
  private static func holds(_ study: SimulatedStudy, at day: Double) -> Bool {
    study.readiness(examQuestions, at: day).interval.contains(study.exam(examQuestions, at: day))
  }

  private static func error(_ values: [Double]) -> Double {
    let mean = Proportion.mean(values)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(max(values.count - 1, 1)) / Double(max(values.count, 1))).squareRoot()
  }
}
