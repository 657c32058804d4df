/// How fast a bank of the largest size that anybody has is read and checked, and in what memory.
enum BankMeasure: Measure {
  static let name = "bank"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let count = bench.count(100_000, quick: 1000)
    let bytes = BankGenerator.text(questions: count)
    let bank = TimedBank(bytes: bytes, questions: count)
    let figures = try Measurement.interleaved(
      bench.count(7, quick: 2), [bank.sum, bank.read, bank.check, bank.readAndCheck])
    let memory = try peakMemory(reading: bytes, runs: bench.count(3, quick: 1), in: bench.folder)
    let size = Figure.text(Double(bytes.count) / 1e6)
    var report = Report(
      "a canonical text of \(Figure.text(Double(count))) questions, \(size) MB, on one thread",
      on: bench)
    add(figures, of: bytes.count, to: &report)
    report.add(
      "peak memory of a process that does", memory.map { $0 / Double(bytes.count) }, "× file",
      bar: .atMost(8))
    return report
  }

  /// The bytes of memory that processes needed for reading and checking the text.
  private static func peakMemory(
    reading bytes: [UInt8], runs: Int, in folder: TemporaryFolder
  ) throws(BenchFailure) -> Measurement {
    let output = folder.path("peak")
    let arguments = ["--child", BankReadingProcess.name, try folder.write(bytes, to: "bank.txt")]
    let process = ProgramRun(BuiltProgram.bench, arguments, output: output)
    var peaks: [Double] = []
    for _ in 0..<runs {
      _ = try process.seconds()
      let text = String(decoding: try TemporaryFolder.read(output), as: UTF8.self)
      guard let peak = Double(text.filter { !$0.isWhitespace }) else {
        throw BenchFailure("the reading process said “\(text)”")
      }
      peaks.append(peak)
    }
    return Measurement(peaks)
  }

  /// Adds the seconds of summing, reading, checking, and reading and checking.
  private static func add(_ figures: [Measurement], of bytes: Int, to report: inout Report) {
    let rates = figures.map { $0.map { Double(bytes) / 1e6 / $0 } }
    let floors = figures.map { $0.median / figures[0].median }
    report.add("read", rates[1], "MB/s", floors: floors[1])
    report.add("check", rates[2], "MB/s", floors: floors[2])
    report.add("read and check", rates[3], "MB/s", floors: floors[3], bar: .atLeast(60))
    report.add("floor: summing the bytes", rates[0], "MB/s")
    report.add(
      "all questions read and checked", figures[3].map { $0 * 1e3 }, "ms", bar: .atMost(1000))
  }
}
