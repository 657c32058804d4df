/// How fast a leaderboard takes marks and gives ranks.
enum BoardMeasure: Measure {
  static let name = "board"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let people = bench.count(1_000_000, quick: 2000)
    let board = RankedPeople(count: people)
    let figures = try Measurement.interleaved(
      bench.count(5, quick: 2), [board.updates, board.ranks, board.places, board.top, board.sort])
    let rates = figures.map { $0.map { 1e-6 / $0 } }
    var report = Report("\(Figure.text(Double(people))) people, by marks, time and id", on: bench)
    report.add(
      "new marks of a person", rates[0], "million/s",
      floors: figures[0].median / figures[4].median, bar: .atLeast(5))
    report.add(
      "rank of a person", rates[1], "million/s", floors: figures[1].median / figures[4].median,
      bar: .atLeast(20))
    report.add(
      "place of a person", rates[2], "million/s", floors: figures[2].median / figures[4].median)
    report.add("top 100", figures[3].map { $0 * 1e6 }, "µs", bar: .atMost(10))
    report.add("floor: a person's part of a plain sort", rates[4], "million/s")
    return report
  }
}
