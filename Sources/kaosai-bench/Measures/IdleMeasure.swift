/// What an exam costs while its candidate thinks.
enum IdleMeasure: Measure {
  static let name = "idle"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let folder = try ExamFolder("idle", in: bench.folder, time: 3600)
    let cat = try TerminalProcess("/usr/bin/env", ["cat"])
    defer { cat.end() }
    let exam = try TerminalProcess(
      BuiltProgram.kaosai, folder.exam(candidate: folder.nextCandidate()))
    defer { exam.end() }
    try exam.wait(for: Prompts.answer)
    // What is printed last is on the screen before the program has gone to sleep.
    Clock.wait(0.2)
    let length = Double(bench.count(10, quick: 2))
    let start = Clock.now()
    let before = (try exam.processorSeconds(), try cat.processorSeconds())
    Clock.wait(length)
    let after = (try exam.processorSeconds(), try cat.processorSeconds())
    let share = 100 / (Clock.now() - start)
    var report = Report(
      "processor time of an exam at its prompt for \(Figure.text(length)) s, in % of one processor",
      on: bench)
    report.add("kaosai exam", (after.0 - before.0) * share, "%", bar: .atMost(0.5))
    report.add("floor: cat on a terminal meanwhile", (after.1 - before.1) * share, "%")
    return report
  }
}
