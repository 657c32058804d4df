extension TimedBank {
  /// Measures summing, reading, checking, and reading and checking a text, in turn, and reports the
  /// rates.
  ///
  /// - Parameters:
  ///   - what: What the text is.
  ///   - runs: How often each is done.
  ///   - milliseconds: What reading and checking all of it may take; nil where nothing is said.
  ///   - bench: What it is run on.
  static func report(
    _ what: String, bytes: [UInt8], questions: Int, isTidy: Bool, runs: Int,
    within milliseconds: Double?, on bench: Bench
  ) throws(BenchFailure) -> Report {
    let bank = TimedBank(bytes: bytes, questions: questions, isTidy: isTidy)
    let figures = try Measurement.interleaved(
      runs, [bank.sum, bank.read, bank.check, bank.readAndCheck])
    let size = Double(bytes.count) / 1e6
    var report = Report(
      "\(what) of \(Figure.text(Double(questions))) questions, \(Figure.text(size)) MB, on one thread",
      on: bench)
    let rates = figures.map { $0.map { size / $0 } }
    let floors = figures.map { $0.median / figures[0].median }
    report.add("read", rates[1], "MB/s", floors: floors[1])
    report.add("check", rates[2], "MB/s", floors: floors[2])
    report.add("read and check", rates[3], "MB/s", floors: floors[3], bar: .atLeast(60))
    report.add("floor: summing the bytes", rates[0], "MB/s")
    report.add(
      "all questions read and checked", figures[3].map { $0 * 1e3 }, "ms",
      bar: milliseconds.map(Bar.atMost))
    return report
  }
}
