import ExamModel
import ResultStore

/// How long a person with a long history waits for the first question of a review.
enum ReviewMeasure: Measure {
  static let name = "review"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let count = bench.count(1_000_000, quick: 2000)
    let long = try ReviewHistory(bench, answers: count, name: "long")
    let short = try ReviewHistory(bench, answers: 100, name: "short")
    let figures = try Measurement.interleaved(
      bench.count(15, quick: 2), [long.firstPrompt, short.firstPrompt]
    ).map { $0.map { $0 * 1e3 } }
    var report = Report(
      "kaosai review on a pseudo-terminal; \(Figure.text(Double(count))) answers to "
        + "\(Figure.text(Double(ReviewHistory.questions))) questions in the store", on: bench)
    report.add(
      "first prompt", figures[0], "ms", floors: figures[0].median / figures[1].median,
      bar: .atMost(200))
    report.add("floor: first prompt, 100 answers", figures[1], "ms")
    return report
  }
}
