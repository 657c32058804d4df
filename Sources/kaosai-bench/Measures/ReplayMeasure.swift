/// How long a contest takes to be retold.
enum ReplayMeasure: Measure {
  static let name = "replay"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let count = bench.count(1_000_000, quick: 2000)
    let played = PlayedContest(events: count)
    let seconds = try Measurement.interleaved(
      bench.count(5, quick: 2), [played.replay, played.readNotation])
    var report = Report(
      "a contest of \(Figure.text(Double(count))) events, from its record to its state", on: bench)
    report.add("replay", seconds[0], "s", bar: .atMost(2))
    report.add("floor: reading the events' notation", seconds[1], "s")
    return report
  }
}
