import Grading

/// How long item analysis takes over answers in memory.
enum ItemsMeasure: Measure {
  static let name = "items"
  private static let questions = 100

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let candidates = bench.count(1_000_000, quick: 5000)
    let analysed = try AnalysedAnswers(candidates: candidates, questions: questions)
    let figures = try Measurement.interleaved(
      bench.count(9, quick: 2), [analysed.sum, analysed.rightAndWrong, analysed.everything])
    let times = figures.map { $0.map { $0 * 1e3 } }
    let rest = Measurement(zip(figures[2].samples, figures[1].samples).map { $0 - $1 })
    var report = Report(
      "\(Figure.text(Double(candidates))) candidates × \(questions) questions as bytes, one thread",
      on: bench)
    report.add(
      "scoring, facility, item-total, item-rest, alpha", times[1], "ms",
      floors: figures[1].median / figures[0].median, bar: .atMostFloors(7))
    report.add(
      "all statistics, with options, quarters, 27 % groups", times[2], "ms",
      floors: figures[2].median / figures[0].median)
    report.add("  more than the former", rest, "s", bar: .atMost(0.5))
    report.add("floor: a vector sum over the same bytes", times[0], "ms")
    return report
  }
}
