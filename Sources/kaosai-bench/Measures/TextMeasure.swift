/// How fast a text is read and checked as most are typed: not canonical, and not messy either.
enum TextMeasure: Measure {
  static let name = "text"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let count = bench.count(100_000, quick: 1000)
    let bank = BankGenerator.bank(questions: count)
    let runs = bench.count(7, quick: 2)
    var report = try TimedBank.report(
      "an ordinary text", bytes: OrdinaryText.bytes(of: bank), questions: count, isTidy: false,
      runs: runs, within: 1000, on: bench)
    let habits: [(String, OrdinaryText.Habit)] = [
      ("options side by side", .optionsBeside), ("keys in blanks", .keysInBlanks),
      ("other signs", .otherSigns),
    ]
    for (name, habit) in habits {
      let bytes = OrdinaryText.bytes(of: bank, habit: habit)
      let timed = TimedBank(bytes: bytes, questions: count, isTidy: false)
      let figures = try Measurement.interleaved(
        runs, [timed.read, timed.check, timed.readAndCheck])
      let size = Double(bytes.count) / 1e6
      let rate = figures[2].map { size / $0 }
      report.add("read and check, \(name)", rate, "MB/s", bar: .atLeast(60))
    }
    return report
  }
}
