/// How fast a text is read and checked that has to be made tidy first, as most that people have.
enum MessyMeasure: Measure {
  static let name = "messy"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let count = bench.count(60_000, quick: 600)
    let bytes = MessyText.bytes(of: BankGenerator.bank(questions: count))
    let bank = TimedBank(bytes: bytes, questions: count, isTidy: false)
    let figures = try Measurement.interleaved(
      bench.count(5, quick: 2), [bank.sum, bank.read, bank.check, bank.readAndCheck])
    let size = Figure.text(Double(bytes.count) / 1e6)
    var report = Report(
      "a messy text of \(Figure.text(Double(count))) questions, \(size) MB, on one thread",
      on: bench)
    let rates = figures.map { $0.map { Double(bytes.count) / 1e6 / $0 } }
    let floor = figures[0].median
    report.add("read", rates[1], "MB/s", floors: figures[1].median / floor)
    report.add(
      "read and check", rates[3], "MB/s", floors: figures[3].median / floor, bar: .atLeast(60))
    report.add("floor: summing the bytes", rates[0], "MB/s")
    return report
  }
}
