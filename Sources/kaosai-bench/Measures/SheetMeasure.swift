import BankLoader

/// How fast a workbook is opened, read and checked, beside what another library takes to open it.
enum SheetMeasure: Measure {
  static let name = "sheet"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let count = bench.count(20_000, quick: 200)
    let bytes = try workbook(questions: count)
    let path = try bench.folder.write(bytes, to: "bank.xlsx")
    let bank = TimedBank(bytes: bytes, questions: count)
    let figures = try Measurement.interleaved(
      bench.count(7, quick: 2), [bank.sum, bank.read, bank.check, bank.readAndCheck])
    let size = Figure.text(Double(bytes.count) / 1e6)
    var report = Report(
      "a workbook of \(Figure.text(Double(count))) questions, \(size) MB, on one thread", on: bench)
    let whole = figures[3]
    report.add(
      "opened, read and checked", whole.map { $0 * 1e3 }, "ms",
      floors: whole.median / figures[0].median)
    report.add("questions", whole.map { Double(count) / $0 }, "/s")
    report.add("floor: summing the bytes", figures[0].map { $0 * 1e3 }, "ms")
    let library = LibraryOpening(module: "openpyxl", function: "load_workbook")
    if let other = try? library.seconds(of: path, by: bench) {
      report.add("openpyxl only opens it", other.map { $0 * 1e3 }, "ms")
      report.add("times as fast", other.median / whole.median, "×", bar: .atLeast(5))
    }
    return report
  }

  private static func workbook(questions count: Int) throws(BenchFailure) -> [UInt8] {
    guard let export = try? WorkbookBankWriter.write(BankGenerator.bank(questions: count)) else {
      throw BenchFailure("the workbook cannot be written")
    }
    return export.bytes
  }
}
