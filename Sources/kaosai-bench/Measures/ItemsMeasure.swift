import Grading

/// How long item analysis takes over answers in memory.
enum ItemsMeasure: Measure {
  static let name = "items"
  private static let questions = 100

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let candidates = bench.count(1_000_000, quick: 5000)
    let analysed = try AnalysedAnswers(candidates: candidates, questions: questions)
    let figures = try Measurement.interleaved(
      bench.count(9, quick: 2),
      [
        analysed.sum, analysed.rightAndWrongByRow, analysed.everythingByRow,
        analysed.rightAndWrong, analysed.everything,
      ])
    var report = Report(
      "\(Figure.text(Double(candidates))) candidates × \(questions) questions as bytes, one thread",
      on: bench)
    for (name, quick, whole) in [
      ("letters candidate by candidate", figures[1], figures[2]),
      ("codes question by question", figures[3], figures[4]),
    ] {
      let rest = Measurement(zip(whole.samples, quick.samples).map { $0 - $1 })
      report.add(
        "\(name): scoring, facility, item-total, item-rest, alpha", quick.map { $0 * 1e3 }, "ms",
        floors: quick.median / figures[0].median, bar: .atMostFloors(7))
      report.add(
        "  all statistics, with options, quarters, 27 % groups", whole.map { $0 * 1e3 }, "ms",
        floors: whole.median / figures[0].median)
      report.add("  more than the former", rest, "s", bar: .atMost(0.5))
    }
    report.add("floor: a vector sum over the same bytes", figures[0].map { $0 * 1e3 }, "ms")
    return report
  }
}
