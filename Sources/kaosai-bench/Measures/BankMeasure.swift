/// How fast a bank of the largest size that anybody has is read and checked, and in what memory.
enum BankMeasure: Measure {
  static let name = "bank"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let count = bench.count(100_000, quick: 1000)
    let bytes = BankGenerator.text(questions: count)
    var report = try TimedBank.report(
      "a canonical text", bytes: bytes, questions: count, isTidy: true,
      runs: bench.count(7, quick: 2), within: 1000, on: bench)
    let memory = try peakMemory(reading: bytes, runs: bench.count(3, quick: 1), in: bench.folder)
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
}
