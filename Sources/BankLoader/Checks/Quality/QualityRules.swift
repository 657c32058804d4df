import ExamModel

/// The rules that make a bank better than one that can be asked at all.
struct QualityRules {
  private let laws: LawRegister
  private var letters = KeyLetterRule()
  private var longest = LongestOptionRule()
  private var truths = TrueShareRule()
  private var allOptions = AllOptionsRule()
  private var allOfAbove = AllOfAboveRule()
  private var words = StemWordRule()
  private var numbers: ArticleNumberRule
  private(set) var findings: [Diagnostic<BankFinding>] = []

  init(laws: LawRegister) {
    self.laws = laws
    numbers = ArticleNumberRule(laws: laws)
  }

  /// Begins the next bank.
  mutating func begin() {
    letters = KeyLetterRule()
    longest = LongestOptionRule()
    truths = TrueShareRule()
    allOptions = AllOptionsRule()
    allOfAbove = AllOfAboveRule()
    findings.removeAll(keepingCapacity: true)
  }

  /// Takes the next question of the bank.
  mutating func take(_ place: Int, _ question: Question) {
    // What is not drawn gives nothing away.
    guard !question.isRetired else { return }
    guard question.kind == .composite else {
      words.take(place, question)
      return take(question, case: nil)
    }
    for part in question.parts { take(part, case: question) }
  }

  private mutating func take(_ question: Question, case container: Question?) {
    switch question.kind {
    case .singleChoice:
      letters.count(question)
      longest.count(question)
    case .multipleChoice: allOptions.count(question)
    case .trueFalse: truths.count(question)
    default: break
    }
    if BlankRule.lacksBlank(question) { report(.noBlank, at: question) }
    if let misuse = allOfAbove.take(question) { report(misuse, at: question) }
    for finding in numbers.findings(for: question, case: container) {
      report(finding, at: question)
    }
  }

  /// Adds what only shows once all questions of the bank are counted.
  mutating func conclude(_ bank: QuestionBank) {
    for (place, finding) in words.conclude(bank) { report(finding, at: bank.questions[place]) }
    guard let file = bank.questions.first?.source.file else { return }
    let shares = letters.findings + longest.findings + truths.findings + allOptions.findings
    for finding in shares + allOfAbove.findings + VersionRule.findings(for: bank, laws: laws) {
      findings.append(Diagnostic(.quality(finding), at: SourcePosition(file: file)))
    }
  }

  private mutating func report(_ finding: QualityFinding, at question: Question) {
    findings.append(Diagnostic(.quality(finding), at: question.source))
  }
}
