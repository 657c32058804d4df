import ExamModel

/// The exceptions, and which of them were needed.
struct ExceptionList {
  private let exceptions: [VerificationException]
  /// Places in `exceptions` by question.
  private let places: [String: [Int]]
  private var used: Set<Int> = []

  init(_ exceptions: [VerificationException]) {
    self.exceptions = exceptions
    places = Dictionary(grouping: exceptions.indices) { exceptions[$0].question }
  }

  /// Whether an exception stands for an issue.
  mutating func excuses(_ issue: BankVerifier.Issue) -> Bool {
    let finding = issue.diagnostic.finding
    guard let question = issue.question else { return false }
    let fitting = (places[question] ?? []).filter { place in
      let exception = exceptions[place]
      return exception.code == finding.code
        && (exception.text == nil || exception.text == finding.text)
    }
    used.formUnion(fitting)
    return !fitting.isEmpty
  }

  /// The exceptions of these questions that nothing needed: they would hide what goes wrong later.
  func unused(among questions: Set<String>) -> [BankVerifier.Issue] {
    exceptions.indices.filter { !used.contains($0) && questions.contains(exceptions[$0].question) }
      .map { place in
        let exception = exceptions[place]
        let finding = VerifyFinding.unusedException(
          question: exception.question, code: exception.code)
        return BankVerifier.Issue(
          question: exception.question, diagnostic: Diagnostic(finding, at: exception.position))
      }
  }
}
