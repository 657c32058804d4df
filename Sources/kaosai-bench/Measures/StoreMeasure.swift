/// How many answers a second become durable, one by one.
enum StoreMeasure: Measure {
  static let name = "store"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let perRound = bench.count(200, quick: 20)
    var rounds: [[Measurement]] = []
    for round in 1...bench.count(5, quick: 2) {
      // Opened anew, as by the process of every exam: a write-ahead log that grows costs more to
      // sync than one that has been once around.
      let attempt = try StoredAttempt(
        path: bench.folder.path("store/kaosai.sqlite"), ordinal: round)
      let floor = try BareDatabase(path: bench.folder.path("store/floor.sqlite"))
      rounds.append(
        try Measurement.interleaved(perRound, warmUp: 10, [attempt.answer, floor.commit]))
    }
    let steps = Measurement(rounds.flatMap { $0[0].samples })
    let commits = Measurement(rounds.flatMap { $0[1].samples })
    var report = Report(
      "answers of an attempt, each durable before the next; the two in turn, \(perRound) a run",
      on: bench)
    report.add(
      "one answered step", Measurement(rounds.map { $0[0].rate }), "/s",
      floors: steps.median / commits.median)
    add(steps, to: &report)
    report.add("floor: an empty transaction", Measurement(rounds.map { $0[1].rate }), "/s")
    add(commits, to: &report)
    return report
  }

  private static func add(_ latencies: Measurement, to report: inout Report) {
    report.add("  median", latencies.median * 1e3, "ms")
    report.add("  99th percentile", latencies.percentile(99) * 1e3, "ms")
  }
}
