import ExamModel
import ResultStore

/// How long a person with a long history waits for the first question of a review.
enum ReviewMeasure: Measure {
  static let name = "review"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let count = bench.count(1_000_000, quick: 2000)
    let one = try BenchBanks(generating: bench.count(5000, quick: 500), in: bench.folder)
    let shipped = try BenchBanks.shipped()
    let long = try ReviewHistory(bench, one, answers: count, name: "long")
    let many = try ReviewHistory(bench, shipped, answers: count, name: "shipped")
    let short = try ReviewHistory(bench, one, answers: 100, name: "short")
    let figures = try Measurement.interleaved(
      bench.count(15, quick: 2), [many.firstPrompt, long.firstPrompt, short.firstPrompt]
    ).map { $0.map { $0 * 1e3 } }
    var report = Report(
      "kaosai review on a pseudo-terminal; \(Figure.text(Double(count))) answers in the store",
      on: bench)
    let questions = Figure.text(Double(shipped.questions.count))
    report.add(
      "first prompt, the shipped banks, \(questions) questions", figures[0], "ms",
      bar: .atMost(200))
    report.add(
      "first prompt, a bank of \(Figure.text(Double(one.questions.count))) questions", figures[1],
      "ms",
      floors: figures[1].median / figures[2].median, bar: .atMost(200))
    report.add("floor: first prompt, 100 answers to those", figures[2], "ms")
    return report
  }
}
