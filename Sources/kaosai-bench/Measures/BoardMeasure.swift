/// How fast a leaderboard takes marks and gives ranks.
enum BoardMeasure: Measure {
  static let name = "board"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let people = bench.count(1_000_000, quick: 10_000)
    let board = RankedPeople(count: people)
    let figures = try Measurement.interleaved(
      bench.count(5, quick: 2),
      [
        board.updatesTogether, board.ranksTogether, board.updatesOneByOne, board.ranksOneByOne,
        board.top, board.sort,
      ])
    let rates = figures.map { $0.map { 1e-6 / $0 } }
    let floors = figures.map { $0.median / figures[5].median }
    var report = Report("\(Figure.text(Double(people))) people, by marks, time and id", on: bench)
    report.add(
      "new marks of all together", rates[0], "million/s", floors: floors[0], bar: .atLeast(5))
    report.add(
      "ranks of all together", rates[1], "million/s", floors: floors[1], bar: .atLeast(20))
    report.add("new marks one by one", rates[2], "million/s", floors: floors[2])
    report.add("ranks one by one", rates[3], "million/s", floors: floors[3])
    report.add("top 100", figures[4].map { $0 * 1e6 }, "µs", bar: .atMost(10))
    report.add("floor: a person's part of a plain sort", rates[5], "million/s")
    return report
  }
}
