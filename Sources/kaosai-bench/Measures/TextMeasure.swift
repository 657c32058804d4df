/// How fast a text is read and checked as most are typed: not canonical, and not messy either.
enum TextMeasure: Measure {
  static let name = "text"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let count = bench.count(100_000, quick: 1000)
    return try TimedBank.report(
      "an ordinary text", bytes: OrdinaryText.bytes(of: BankGenerator.bank(questions: count)),
      questions: count, isTidy: false, runs: bench.count(7, quick: 2), within: 1000, on: bench)
  }
}
