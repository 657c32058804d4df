import ExamModel

/// How fast a document of Word is opened, read and checked, beside what another library takes to open
/// it: its lines typed with care, and in many forms.
enum DocumentMeasure: Measure {
  static let name = "docx"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let count = bench.count(10_000, quick: 200)
    let bank = BankGenerator.bank(questions: count)
    var report = Report(
      "documents of \(Figure.text(Double(count))) questions, on one thread", on: bench)
    let ordinary = String(decoding: OrdinaryText.bytes(of: bank), as: UTF8.self)
    let lines = ordinary.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    try add("ordinary", lines, of: bank, to: &report, on: bench)
    try add("messy", MessyText.lines(of: bank), of: bank, to: &report, on: bench)
    return report
  }

  private static func add(
    _ name: String, _ lines: [String], of bank: QuestionBank, to report: inout Report,
    on bench: Bench
  ) throws(BenchFailure) {
    let count = bank.questions.count
    let bytes = try WordFile.bytes(of: lines)
    let path = try bench.folder.write(bytes, to: "\(name).docx")
    let timed = TimedBank(bytes: bytes, questions: count, isTidy: false)
    let figures = try Measurement.interleaved(
      bench.count(7, quick: 2), [timed.sum, timed.read, timed.check, timed.readAndCheck])
    let whole = figures[3]
    report.add(
      "\(name) lines opened, read and checked", whole.map { $0 * 1e3 }, "ms",
      floors: whole.median / figures[0].median)
    report.add("  questions", whole.map { Double(count) / $0 }, "/s")
    report.add("  floor: summing the bytes", figures[0].map { $0 * 1e3 }, "ms")
    let library = LibraryOpening(module: "docx", function: "Document")
    if let other = try? library.seconds(of: path, by: bench) {
      report.add("  python-docx only opens it", other.map { $0 * 1e3 }, "ms")
      report.add("  times as fast", other.median / whole.median, "×", bar: .atLeast(5))
    }
  }
}
