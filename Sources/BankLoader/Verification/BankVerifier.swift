package import ExamModel

/// Holds banks against the texts of the laws that they cite.
package struct BankVerifier: Sendable {
  /// A finding and the question that it is about.
  package struct Issue: Sendable, Hashable {
    /// The question's or part's id; nil for what is about a bank as a whole.
    package var question: String?
    /// The finding with its place.
    package var diagnostic: Diagnostic<VerifyFinding>
  }

  package let library: LawLibrary
  private let texts: [VerifiedText]
  private let copies: CopiedRuns

  /// A verifier; makes the indexes that all banks share.
  package init(library: LawLibrary) {
    self.library = library
    texts = library.texts.map(VerifiedText.init)
    let names = library.laws.laws.flatMap { [$0.title] + $0.terms }
    copies = CopiedRuns(laws: texts.map(\.letters), terms: names)
  }

  /// Everything that banks say otherwise than the laws do.
  ///
  /// - Parameters:
  ///   - documents: The banks.
  ///   - exceptions: What has been looked at and is accepted.
  /// - Returns: The findings by bank and line, those on exceptions last.
  package func verify(
    _ documents: [BankDocument], exceptions: [VerificationException] = []
  ) -> [Issue] {
    var list = ExceptionList(exceptions)
    var issues: [Issue] = []
    for document in documents {
      var missing: Set<String> = []
      for question in document.bank.questions {
        for issue in self.issues(of: question) where !list.excuses(issue) {
          if case .lawNotSupplied(let law) = issue.diagnostic.finding,
            !missing.insert(law).inserted
          {
            continue
          }
          issues.append(issue)
        }
      }
    }
    let ids = Set(documents.flatMap { $0.bank.questions.flatMap { [$0.id] + $0.parts.map(\.id) } })
    return issues + list.unused(among: ids)
  }

  /// The places that a question cites.
  package func places(of question: Question) -> [CitedPlace] {
    question.citations.map { CitedPlace($0, in: library) }
  }

  /// The findings of a question and its parts.
  package func issues(of question: Question) -> [Issue] {
    guard question.kind == .composite else { return issues(of: question, case: nil) }
    return report(copied(in: question), at: question)
      + question.parts.flatMap { issues(of: $0, case: question) }
  }

  private func issues(of question: Question, case container: Question?) -> [Issue] {
    let places = places(of: question)
    var findings = places.flatMap(\.findings)
    if let ground = LawGround(places, in: texts),
      let statement = QuestionStatement(of: question, case: container)
    {
      findings += self.findings(of: question, statement, on: ground)
    }
    return report(findings + copied(in: question), at: question)
  }

  private func findings(
    of question: Question, _ statement: QuestionStatement, on ground: LawGround
  ) -> [VerifyFinding] {
    var findings: [VerifyFinding] = []
    for problem in NumberCheck(statement: statement, law: ground.numbers).problems {
      let text = problem.quantity.text
      findings.append(
        problem.opposite.map { .boundDiffers(text, article: $0.text) } ?? .numberMissing(text))
    }
    let terms = TermCheck(
      articles: ground.letters, laws: ground.laws.sorted().map { texts[$0].letters })
    findings += terms.missing(in: question, statement).map { .termMissing($0) }
    return findings
  }

  private func copied(in question: Question) -> [VerifyFinding] {
    let own = question.prompts + question.options
    return ([question.stem] + own).flatMap { copies.runs(in: $0) }.map {
      .copied($0.text, law: library.texts[$0.law].title)
    }
  }

  /// Each finding once.
  private func report(_ findings: [VerifyFinding], at question: Question) -> [Issue] {
    var told: Set<VerifyFinding> = []
    return findings.filter { told.insert($0).inserted }.map {
      Issue(question: question.id, diagnostic: Diagnostic($0, at: question.source))
    }
  }
}
