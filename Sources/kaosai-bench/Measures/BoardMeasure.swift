/// How fast a leaderboard takes marks and gives ranks.
enum BoardMeasure: Measure {
  static let name = "board"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let people = bench.count(1_000_000, quick: 10_000)
    let board = RankedPeople(count: people)
    let figures = try Measurement.interleaved(
      bench.count(5, quick: 2),
      [
        board.updates, board.ranks, board.updatesTogether, board.ranksTogether, board.turns,
        board.top, board.sort,
      ])
    let rates = figures.map { $0.map { 1e-6 / $0 } }
    let floors = figures.map { $0.median / figures[6].median }
    var report = Report("\(Figure.text(Double(people))) people, by marks, time and id", on: bench)
    report.add(
      "new marks one by one, then a rank that counts all", rates[0], "million/s",
      floors: floors[0], bar: .atLeast(5))
    report.add(
      "ranks one by one, the first after changes", rates[1], "million/s", floors: floors[1],
      bar: .atLeast(20))
    report.add("new marks as one list, then a rank", rates[2], "million/s", floors: floors[2])
    report.add("ranks as one list", rates[3], "million/s", floors: floors[3])
    report.add(
      "new marks and a rank in turns, pairs", rates[4], "million/s", floors: floors[4])
    report.add("top 100", figures[5].map { $0 * 1e6 }, "µs", bar: .atMost(10))
    report.add("floor: a person's part of a plain sort", rates[6], "million/s")
    return report
  }
}
