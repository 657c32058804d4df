/// How soon everybody before the big screen sees what is new.
///
/// Without the program of the big screen (trait Live) only the floor is taken.
enum ScreenMeasure: Measure {
  static let name = "screen"
  private static let viewers = 200

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let count = bench.count(200, quick: 5)
    let copies = { () throws(BenchFailure) in floor() }
    guard BuiltProgram.live != nil else {
      var report = Report("the big screen is not built; nothing to measure", on: bench)
      report.add("viewers", 0, "")
      report.add(
        "floor: making the bytes", try Measurement.interleaved(count, [copies])[0], "ms")
      return report
    }
    let screen = try WatchedScreen(viewers: viewers)
    let figures = try Measurement.interleaved(count, warmUp: 5, [screen.update, copies])
    var report = Report(
      "a view of \(WatchedScreen.view(0).count) bytes, from the desk's write until \(viewers) viewers have it",
      on: bench)
    report.add("all viewers", figures[0], "ms", bar: .atMost(100))
    report.add("  99th percentile", figures[0].percentile(99), "ms", bar: .atMost(100))
    report.add("  worst", figures[0].greatest, "ms", bar: .atMost(100))
    report.add("floor: making the bytes", figures[1], "ms")
    return report
  }

  private static func floor() -> Double {
    let start = Clock.now()
    var count = 0
    for number in 0..<viewers { count += WatchedScreen.view(number).count }
    return count > 0 ? (Clock.now() - start) * 1e3 : .nan
  }
}
