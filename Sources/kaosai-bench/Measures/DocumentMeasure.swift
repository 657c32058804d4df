/// How fast a document of Word is opened, read and checked, beside what another library takes to open
/// it.
enum DocumentMeasure: Measure {
  static let name = "docx"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let count = bench.count(10_000, quick: 200)
    let lines = MessyText.lines(of: BankGenerator.bank(questions: count))
    let bytes = try WordFile.bytes(of: lines)
    let path = try bench.folder.write(bytes, to: "bank.docx")
    let bank = TimedBank(bytes: bytes, questions: count, isTidy: false)
    let figures = try Measurement.interleaved(
      bench.count(7, quick: 2), [bank.sum, bank.read, bank.check, bank.readAndCheck])
    let size = Figure.text(Double(bytes.count) / 1e6)
    var report = Report(
      "a document of \(Figure.text(Double(count))) questions, \(size) MB, on one thread", on: bench)
    let whole = figures[3]
    report.add(
      "opened, read and checked", whole.map { $0 * 1e3 }, "ms",
      floors: whole.median / figures[0].median)
    report.add("questions", whole.map { Double(count) / $0 }, "/s")
    report.add("floor: summing the bytes", figures[0].map { $0 * 1e3 }, "ms")
    let library = LibraryOpening(module: "docx", function: "Document")
    if let other = try? library.seconds(of: path, by: bench) {
      report.add("python-docx only opens it", other.map { $0 * 1e3 }, "ms")
      report.add("times as fast", other.median / whole.median, "×", bar: .atLeast(5))
    }
    return report
  }
}
