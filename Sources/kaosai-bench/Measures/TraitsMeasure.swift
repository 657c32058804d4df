import Grading

/// How long latent trait models take to fit.
enum TraitsMeasure: Measure {
  static let name = "traits"
  private static let questions = 100

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let candidates = bench.count(10_000, quick: 300)
    let analysed = try AnalysedAnswers(
      candidates: candidates, questions: bench.count(questions, quick: 20))
    let figures = try Measurement.interleaved(
      bench.count(5, quick: 2), [analysed.rasch, analysed.twoPL, analysed.exponentials])
    let both = Measurement(zip(figures[0].samples, figures[1].samples).map { $0 + $1 })
    var report = Report(
      "\(Figure.text(Double(candidates))) candidates, marginal maximum likelihood on 61 nodes",
      on: bench)
    let floor = figures[2].median
    report.add("Rasch", figures[0], "s", floors: figures[0].median / floor)
    report.add("two-parameter", figures[1], "s", floors: figures[1].median / floor)
    report.add("both", both, "s", floors: both.median / floor, bar: .atMost(1.5))
    report.add("floor: an exponential a candidate and node", figures[2], "s")
    return report
  }
}
