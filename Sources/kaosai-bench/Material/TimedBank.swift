import BankLoader
import ExamModel

/// The text of a bank, and how long it takes to do something with it, in seconds.
final class TimedBank {
  private let bytes: [UInt8]
  private let questionCount: Int
  private let isTidy: Bool
  private var document: BankDocument?
  private var total: UInt64 = 0
  private var readSeconds = 0.0
  private var checkSeconds = 0.0

  /// - Parameters:
  ///   - bytes: The text.
  ///   - questions: How many questions it has, all with keys.
  ///   - isTidy: Whether nothing is found in them.
  init(bytes: [UInt8], questions: Int, isTidy: Bool = true) {
    self.bytes = bytes
    self.isTidy = isTidy
    questionCount = questions
  }

  /// Looks at every byte.
  func sum() throws(BenchFailure) -> Double {
    let start = Clock.now()
    total = bytes.reduce(0) { $0 &+ UInt64($1) }
    let seconds = Clock.now() - start
    guard total > 0 else { throw BenchFailure("the bank is empty") }
    return seconds
  }

  /// Reads the text.
  func read() throws(BenchFailure) -> Double {
    // The bank of the run before goes away off the clock.
    document = nil
    let start = Clock.now()
    document = BankReadingProcess.document(of: bytes)
    readSeconds = Clock.now() - start
    return readSeconds
  }

  /// Checks what was read last.
  func check() throws(BenchFailure) -> Double {
    guard let document, document.bank.questions.count == questionCount,
      document.bank.questions.allSatisfy({ $0.key != nil })
    else { throw BenchFailure("questions or keys are lost") }
    let start = Clock.now()
    let findings = BankReadingProcess.findings(in: [document])
    checkSeconds = Clock.now() - start
    guard findings.isEmpty || !isTidy else {
      throw BenchFailure("the bank is not clean: \(findings.prefix(3))")
    }
    return checkSeconds
  }

  /// What reading and checking took last, together.
  func readAndCheck() throws(BenchFailure) -> Double { readSeconds + checkSeconds }
}
