import ExamModel

/// Puts a bank together from what a reader of another program's format finds.
struct BankAssembly {
  let file: String
  let digest: DigestFunction
  var bank: QuestionBank
  private(set) var diagnostics: [Diagnostic<BankFinding>] = []
  /// The heading that the next question stands under.
  var section: String? {
    didSet { if section != oldValue { number = 0 } }
  }
  /// The number of the last question in its section.
  private var number = 0

  init(file: String, digest: @escaping DigestFunction) {
    self.file = file
    self.digest = digest
    bank = QuestionBank(title: FileName.stem(of: file))
  }

  /// A place in the file.
  func place(_ line: Int) -> SourcePosition { SourcePosition(file: file, line: line) }

  /// Reports a finding.
  mutating func report(_ finding: BankFinding, at place: SourcePosition) {
    diagnostics.append(Diagnostic(finding, at: place))
  }

  /// Reports a finding about the format.
  mutating func report(_ finding: FormatFinding, at place: SourcePosition) {
    report(.format(finding), at: place)
  }

  /// Takes a question over; what is doubtful is reported, and an impossible key taken out.
  ///
  /// - Parameters:
  ///   - question: The question, its source set.
  ///   - isKeyExplained: A finding already says why it has no key.
  ///   - isWhole: Whether the question has what its kind needs, as far as the reader knows.
  mutating func add(
    _ question: Question, isKeyExplained: Bool = false, isWhole: Bool = true
  ) {
    var question = question
    number += 1
    question.number = question.number ?? number
    question.section = question.section ?? section
    check(&question, isKeyExplained: isKeyExplained, isWhole: isWhole)
    for part in question.parts.indices {
      question.parts[part].number = question.parts[part].number ?? part + 1
      check(&question.parts[part], isKeyExplained: isKeyExplained, isWhole: isWhole)
    }
    if question.kind == .composite, question.parts.isEmpty {
      report(.noParts, at: question.source)
    }
    if !question.hasStatedID { question.id = QuestionDigest.id(of: question, using: digest) }
    for part in question.parts.indices where !question.parts[part].hasStatedID {
      question.parts[part].id = QuestionDigest.partID(part, of: question.id)
    }
    bank.questions.append(question)
  }

  /// Takes over what another reader made of a part of the file.
  mutating func take(_ document: BankDocument) {
    bank.questions += document.bank.questions
    diagnostics += document.diagnostics
  }

  private mutating func check(
    _ question: inout Question, isKeyExplained: Bool, isWhole: Bool
  ) {
    // Of what stays behind nobody can say which is which.
    if question.kind == .matching, question.options.contains(where: Self.isPicture),
      question.options.allSatisfy(Self.isPicture)
    {
      question.key = nil
    }
    if let key = question.key, let finding = KeyRules.finding(for: key, of: question) {
      report(finding, at: question.source)
      question.key = nil
    } else if question.key == nil, !isKeyExplained, question.kind != .composite,
      question.kind != .shortAnswer || question.scoringPoints.isEmpty
    {
      report(.missingKey, at: question.source)
    }
    guard isWhole else { return }
    QuestionRules.check(question) { finding, _ in report(finding, at: question.source) }
  }

  /// Whether a text is nothing but the sign for what stays behind.
  private static func isPicture(_ text: String) -> Bool {
    text.contains("〔图〕") && FieldText.trimmed(text.replacing("〔图〕", with: "")).isEmpty
  }

  /// The bank, its findings in the order of the file.
  mutating func document() -> BankDocument {
    if bank.questions.isEmpty { report(.noQuestions, at: SourcePosition(file: file)) }
    var files: [String: Int] = [:]
    func name(_ position: SourcePosition) -> String {
      position.file + "\n" + (position.sheet ?? "")
    }
    for diagnostic in diagnostics where files[name(diagnostic.position)] == nil {
      files[name(diagnostic.position)] = files.count
    }
    let placed = diagnostics.enumerated().map { offset, diagnostic in
      (files[name(diagnostic.position)] ?? 0, diagnostic.position.line, offset, diagnostic)
    }
    return BankDocument(
      bank: bank,
      diagnostics: placed.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3))
  }
}
