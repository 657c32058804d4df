import Learning

/// What studying as the program leads is worth, against as many questions at random.
enum LearnMeasure: Measure {
  static let name = "learn"
  private static let days = 60
  /// Twenty minutes at half a minute each.
  private static let questions = 40
  private static let examQuestions = 50

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let people = bench.count(200, quick: 4)
    let bank = SimulatedBank(laws: 12, perLaw: 100, seed: 7)
    var marks: (led: [Double], random: [Double]) = ([], [])
    var held: (led: [Double], random: [Double]) = ([], [])
    for person in 0..<people {
      var led = SimulatedStudy(bank, method: .led, seed: UInt64(person))
      var random = SimulatedStudy(bank, method: .random, seed: UInt64(person))
      for day in 0..<days {
        led.study(day: day, questions: questions)
        random.study(day: day, questions: questions)
        guard [5, 15, 30, 59].contains(day) else { continue }
        held.led.append(holds(led, at: Double(day) + 1))
        held.random.append(holds(random, at: Double(day) + 1))
      }
      marks.led.append(led.learner.expectedMark(at: Double(days) + 1))
      marks.random.append(random.learner.expectedMark(at: Double(days) + 1))
    }
    let margins = zip(marks.led, marks.random).map { $0 - $1 }
    var report = Report(
      "\(people) simulated people, \(days) days of \(questions) questions out of "
        + "\(bank.questions.count); exam a day later", on: bench)
    report.add("mark, today + --weak", mean(marks.led), "%")
    report.add("floor: mark, as many at random", mean(marks.random), "%")
    report.add("margin", mean(margins), "points", bar: .atLeast(0))
    report.add("  its standard error", error(margins), "points")
    let all = held.led + held.random
    report.add("80 % intervals that held, led", mean(held.led) * 100, "%")
    report.add("80 % intervals that held, random", mean(held.random) * 100, "%")
    report.add("80 % intervals that held, at least", mean(all) * 100, "%", bar: .atLeast(75))
    report.add("80 % intervals that held, at most", mean(all) * 100, "%", bar: .atMost(85))
    report.add("  standard error", error(all) * 100, "%")
    return report
  }

  /// 1 where the mark of the next exam lies where it was predicted.
  private static func holds(_ study: SimulatedStudy, at day: Double) -> Double {
    let predicted = study.readiness(examQuestions, at: day).interval
    // A mark is whole: it holds where it rounds into the interval.
    let mark = study.exam(examQuestions, at: day)
    return predicted.contains(mark) ? 1 : 0
  }

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(max(values.count, 1))
  }

  private static func error(_ values: [Double]) -> Double {
    let mean = mean(values)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(max(values.count - 1, 1)) / Double(max(values.count, 1))).squareRoot()
  }
}
