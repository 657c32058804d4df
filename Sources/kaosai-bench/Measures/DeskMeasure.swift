/// How soon the operator's desk has answered a command, which the store has made durable.
enum DeskMeasure: Measure {
  static let name = "desk"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let desk = try TypedDesk(try ContestFolder("desk", in: bench.folder))
    defer { desk.end() }
    let floor = try BareDatabase(path: bench.folder.path("desk/floor.sqlite"))
    let figures = try Measurement.interleaved(
      bench.count(300, quick: 12), warmUp: 6, [desk.next, floor.commit]
    ).map { $0.map { $0 * 1e3 } }
    var report = Report(
      "a contest of 12 teams: from Enter to the next prompt, on a pseudo-terminal", on: bench)
    let beyond = Measurement(zip(figures[0].samples, figures[1].samples).map { $0 - $1 })
    report.add("command", figures[0], "ms", floors: figures[0].median / figures[1].median)
    report.add("  99th percentile", figures[0].percentile(99), "ms")
    report.add("beyond the commit", beyond, "ms", bar: .atMost(10))
    report.add("  99th percentile", beyond.percentile(99), "ms", bar: .atMost(10))
    report.add("floor: an empty transaction", figures[1], "ms")
    return report
  }
}
