/// How fast a text is read and checked that has to be made tidy first, as most that people have.
enum MessyMeasure: Measure {
  static let name = "messy"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let count = bench.count(60_000, quick: 600)
    return try TimedBank.report(
      "a messy text", bytes: MessyText.bytes(of: BankGenerator.bank(questions: count)),
      questions: count, isTidy: false, runs: bench.count(5, quick: 2), within: nil, on: bench)
  }
}
