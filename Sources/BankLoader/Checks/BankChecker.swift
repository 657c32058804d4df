package import ExamModel

/// Checks banks as a whole: what only shows beside other questions, other banks and the laws.
package struct BankChecker {
  private let laws: LawRegister
  private var diagnostics: [Diagnostic<BankFinding>] = []
  private var scratch: [UInt8] = []
  /// Where each id stands first.
  private var ids: [String: SourcePosition] = [:]
  /// The first question with a fingerprint.
  private var firsts: [UInt64: (question: Question, ordered: UInt64)] = [:]
  private var citations: CitationChecker

  private init(laws: LawRegister) {
    self.laws = laws
    citations = CitationChecker(laws: laws)
  }

  /// Everything worth saying of banks: what their readers found, and what shows when they are
  /// seen together, ordered by bank and line.
  ///
  /// - Parameters:
  ///   - documents: The banks that are used together.
  ///   - laws: The register; an empty one says nothing of citations.
  /// - Returns: The findings with their places.
  package static func check(
    _ documents: [BankDocument], laws: LawRegister
  ) -> [Diagnostic<BankFinding>] {
    var checker = BankChecker(laws: laws)
    return documents.flatMap { document in
      checker.diagnostics = document.diagnostics
      checker.check(document)
      return checker.inOrder()
    }
  }

  private mutating func check(_ document: BankDocument) {
    citations.begin(document)
    ids.reserveCapacity(ids.count + document.bank.questions.count)
    firsts.reserveCapacity(firsts.count + document.bank.questions.count)
    for question in document.bank.questions {
      checkID(of: question)
      checkContent(of: question)
      checkGround(of: question)
      for part in question.parts {
        checkID(of: part)
        checkOptions(QuestionFingerprint(of: part, scratch: &scratch), of: part)
        checkGround(of: part)
      }
    }
    diagnostics += citations.findings
  }

  /// An id that somebody wrote must be the only one; one made of the content repeats with it.
  private mutating func checkID(of question: Question) {
    if let first = ids.updateValue(question.source, forKey: question.id) {
      ids[question.id] = first
      guard question.hasStatedID else { return }
      report(.repeatedID(question.id, first: first), at: question)
    }
  }

  private mutating func checkContent(of question: Question) {
    let print = QuestionFingerprint(of: question, scratch: &scratch)
    checkOptions(print, of: question)
    // What is taken out of draws may stand beside what replaced it.
    guard !question.isRetired, !question.stem.isEmpty else { return }
    guard let first = firsts[print.unordered] else {
      firsts[print.unordered] = (question, print.ordered)
      return
    }
    if QuestionContent(of: first.question) == QuestionContent(of: question) {
      let isReordered = first.ordered != print.ordered
      report(
        .repeatedQuestion(first: first.question.source, reordered: isReordered), at: question)
    }
  }

  private mutating func checkOptions(_ print: QuestionFingerprint, of question: Question) {
    let hashes = print.options
    for later in hashes.indices.dropFirst() where !question.options[later].isEmpty {
      guard let earlier = hashes[..<later].firstIndex(of: hashes[later]),
        NormalisedText.bytes(of: question.options[earlier])
          == NormalisedText.bytes(of: question.options[later])
      else { continue }
      report(.repeatedOption(KeyText.letter(earlier), KeyText.letter(later)), at: question)
    }
  }

  private mutating func checkGround(of question: Question) {
    if question.citations.isEmpty {
      if question.rationale == nil, question.kind != .composite {
        report(.noRationale, at: question)
      }
    } else {
      citations.check(question)
    }
  }

  private mutating func report(_ finding: BankFinding, at question: Question) {
    diagnostics.append(Diagnostic(finding, at: question.source))
  }

  private func inOrder() -> [Diagnostic<BankFinding>] {
    let places = diagnostics.enumerated().sorted {
      ($0.element.position.line, $0.offset) < ($1.element.position.line, $1.offset)
    }
    return places.map(\.element)
  }
}
