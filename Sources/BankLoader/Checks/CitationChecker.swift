import ExamModel

/// Holds citations against the register of laws.
struct CitationChecker {
  /// What of a law citations are held against.
  private struct Standing {
    let title: String
    let articles: Int?
    let supersededBy: String?

    init(_ law: Law) {
      (title, articles, supersededBy) = (law.title, law.articles, law.supersededBy)
    }
  }

  private let laws: LawRegister
  /// What the register says of each name; nil within for one that it does not know.
  private var known: [String: Standing?] = [:]
  /// The name looked up last: most questions of a bank cite the same law.
  private var last: (name: String, law: Standing?)?
  /// What could not be read as a citation, and has been said already.
  private var unreadable: Set<String> = []
  private(set) var findings: [Diagnostic<BankFinding>] = []

  init(laws: LawRegister) { self.laws = laws }

  /// Begins the next bank, with the laws that it says it is about.
  mutating func begin(_ document: BankDocument) {
    findings = []
    unreadable = []
    for diagnostic in document.diagnostics {
      if case .unreadableCitation(let text) = diagnostic.finding { unreadable.insert(text) }
    }
    guard !laws.laws.isEmpty, let file = document.bank.questions.first?.source.file else { return }
    for name in document.bank.laws { check(name, at: SourcePosition(file: file)) }
  }

  /// Checks what a question cites, each law once.
  mutating func check(_ question: Question) {
    guard !laws.laws.isEmpty else { return }
    for position in question.citations.indices {
      let citation = question.citations[position]
      guard unreadable.isEmpty || !unreadable.contains(citation.law) else { continue }
      let law =
        question.citations[..<position].contains { $0.law == citation.law }
        ? law(named: citation.law) : check(citation.law, at: question.source)
      guard let law, let article = citation.article, let end = law.articles, article > end else {
        continue
      }
      let finding = BankFinding.articleBeyondLaw(law: law.title, article: article, last: end)
      findings.append(Diagnostic(finding, at: question.source))
    }
  }

  @discardableResult
  private mutating func check(_ name: String, at position: SourcePosition) -> Standing? {
    guard let law = law(named: name) else {
      findings.append(Diagnostic(.unknownLaw(name), at: position))
      return nil
    }
    if let other = law.supersededBy {
      findings.append(Diagnostic(.supersededLaw(law: law.title, by: other), at: position))
    }
    return law
  }

  private mutating func law(named name: String) -> Standing? {
    if let last, last.name == name { return last.law }
    let law: Standing?
    if let found = known[name] {
      law = found
    } else {
      law = laws.law(named: name).map(Standing.init)
      known[name] = .some(law)
    }
    last = (name, law)
    return law
  }
}
