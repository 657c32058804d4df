import BankLoader
import ExamModel
import Platform

/// Reads changed files of every format: none may crash, hang, or give a key that its question cannot have.
struct MutationRun {
  /// How many files, counted from the first serial number.
  var count = 5_000_000
  /// The serial number of the first file: a file that did harm is made again by it.
  var first = 0
  /// What the changes follow from.
  var seed: UInt64 = 1

  /// The run that numbers on the command line ask for; nil where they are none.
  init?(_ words: some Collection<String>) {
    let numbers = words.map { Int($0) }
    guard numbers.count <= 3, numbers.allSatisfy({ $0.map { $0 >= 0 } ?? false }) else {
      return nil
    }
    let given = numbers.compactMap(\.self)
    if let count = given.first { self.count = count }
    if given.count > 1 { first = given[1] }
    if given.count > 2 { seed = UInt64(given[2]) }
  }

  /// What was seen of one format.
  private struct Tally {
    var files = 0
    var questions = 0
    var findings = 0
    var slowest = 0.0
    var slowestSerial = 0
  }

  /// Reads and checks the files, and says what came of it; a file that does harm ends the run.
  func run() throws(BenchFailure) {
    let seeds = try MutationCorpus.seeds()
    let mutator = Mutator(seeds: seeds, seed: seed)
    var tallies: [String: Tally] = [:]
    let start = Clock.now()
    for serial in first..<(first + count) {
      let file = mutator.file(serial)
      // A file that does harm is among the thousand after the last number shown.
      if serial % 1000 == 0 { Output.count(serial) }
      let begin = Clock.ofProcessor()
      let document = BankReader.read(
        bytes: file.bytes, file: file.source.file, digest: SHA256Digest.function)
      let findings = BankReadingProcess.findings(in: [document])
      let seconds = Clock.ofProcessor() - begin
      try Self.examine(document, serial: serial, seconds: seconds)
      var tally = tallies[file.source.name, default: Tally()]
      tally.files += 1
      tally.questions += document.bank.questions.count
      tally.findings += document.diagnostics.count + findings.count
      if seconds > tally.slowest { (tally.slowest, tally.slowestSerial) = (seconds, serial) }
      tallies[file.source.name] = tally
    }
    try Self.say(tallies, count: count, seconds: Clock.now() - start)
  }

  /// Stops at what must not be, naming the file by its serial number.
  private static func examine(
    _ document: BankDocument, serial: Int, seconds: Double
  ) throws(BenchFailure) {
    if seconds > 5 { throw BenchFailure("file \(serial) took \(seconds) s") }
    for question in document.bank.questions.flatMap({ [$0] + $0.parts }) {
      if let key = question.key, !key.fits(question) {
        throw BenchFailure("file \(serial): line \(question.source.line) has a key that cannot be")
      }
    }
    if document.bank.questions.isEmpty, document.diagnostics.isEmpty {
      throw BenchFailure("file \(serial) gave no question and no word on why")
    }
  }

  private static func say(
    _ tallies: [String: Tally], count: Int, seconds: Double
  ) throws(BenchFailure) {
    for (name, tally) in tallies.sorted(by: { $0.key < $1.key }) {
      Output.say(
        "\(name): \(tally.files) files, \(tally.questions) questions, \(tally.findings) findings, "
          + "slowest \(Int(tally.slowest * 1e6)) µs (file \(tally.slowestSerial))")
    }
    let memory = Int(try ProcessMemory.peak(of: "self")) >> 20
    Output.say(
      "\(count) files in \(Int(seconds)) s; no crash, none over 5 s, no key that cannot be; peak memory \(memory) MB"
    )
  }
}
