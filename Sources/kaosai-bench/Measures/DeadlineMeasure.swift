/// How late an exam is submitted that nobody submits.
enum DeadlineMeasure: Measure {
  static let name = "deadline"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let folder = try ExamFolder("deadline", in: bench.folder, time: bench.count(2, quick: 1))
    let exam = TimedExam(folder: folder)
    let wait = BareWait(length: 0.2)
    let figures = try Measurement.interleaved(
      bench.count(5, quick: 2), warmUp: 0, [exam.lateness, wait.lateness]
    ).map { $0.map { $0 * 1e3 } }
    var report = Report(
      "automatic submission of an exam of \(folder.time) s, after its deadline", on: bench)
    report.add("median", figures[0], "ms", bar: .atMost(300))
    report.add("worst", figures[0].greatest, "ms", bar: .atMost(300))
    report.add("floor: poll(2) of \(Figure.text(wait.length)) s", figures[1], "ms")
    return report
  }
}
