/// How long a person waits for the first question out of a large bank, and what memory that takes.
enum PracticeMeasure: Measure {
  static let name = "practice"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let text = BankGenerator.text(questions: 10_000)
    let large = PracticeBank(path: try bench.folder.write(text, to: "large.txt"))
    let small = PracticeBank(
      path: try bench.folder.write(BankGenerator.text(questions: 10), to: "small.txt"))
    let figures = try Measurement.interleaved(
      bench.count(15, quick: 2), [large.firstPrompt, small.firstPrompt, large.reading]
    ).map { $0.map { $0 * 1e3 } }
    let size = Figure.text(Double(text.count) / 1e6)
    var report = Report(
      "kaosai practice FILE --count 1 on a pseudo-terminal; 10,000 questions are \(size) MB",
      on: bench)
    report.add(
      "first prompt, 10,000 questions", figures[0], "ms",
      floors: figures[0].median / figures[1].median, bar: .atMost(100))
    report.add("floor: first prompt, 10 questions", figures[1], "ms")
    report.add("floor: reading the file's bytes", figures[2], "ms")
    report.add("peak memory, 10,000 questions", large.peakMemory, "MB", bar: .atMost(60))
    report.add("floor: peak memory, 10 questions", small.peakMemory, "MB")
    return report
  }
}
