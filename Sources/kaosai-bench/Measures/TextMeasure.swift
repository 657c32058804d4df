/// How fast a text is read and checked as most are typed: not canonical, and not messy either.
enum TextMeasure: Measure {
  static let name = "text"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let count = bench.count(100_000, quick: 1000)
    let bytes = OrdinaryText.bytes(of: BankGenerator.bank(questions: count))
    let bank = TimedBank(bytes: bytes, questions: count, isTidy: false)
    let figures = try Measurement.interleaved(
      bench.count(7, quick: 2), [bank.sum, bank.read, bank.check, bank.readAndCheck])
    let size = Figure.text(Double(bytes.count) / 1e6)
    var report = Report(
      "an ordinary text of \(Figure.text(Double(count))) questions, \(size) MB, on one thread",
      on: bench)
    let rates = figures.map { $0.map { Double(bytes.count) / 1e6 / $0 } }
    let floor = figures[0].median
    report.add("read", rates[1], "MB/s", floors: figures[1].median / floor)
    report.add(
      "read and check", rates[3], "MB/s", floors: figures[3].median / floor, bar: .atLeast(60))
    report.add("floor: summing the bytes", rates[0], "MB/s")
    report.add(
      "all questions read and checked", figures[3].map { $0 * 1e3 }, "ms", bar: .atMost(1000))
    return report
  }
}
