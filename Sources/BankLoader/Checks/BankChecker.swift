package import ExamModel

/// Checks banks as a whole: what only shows beside other questions, other banks and the laws.
package struct BankChecker {
  private let documents: [BankDocument]
  private var diagnostics: [Diagnostic<BankFinding>] = []
  private var scratch = NormalisedText()
  /// Where each id stands first.
  private var ids: [String: QuestionPlace] = [:]
  /// The first question with each fingerprint.
  private var firsts: [UInt64: (place: QuestionPlace, ordered: UInt64)] = [:]
  private var citations: CitationChecker
  private var quality: QualityRules

  private init(documents: [BankDocument], laws: LawRegister) {
    self.documents = documents
    citations = CitationChecker(laws: laws)
    quality = QualityRules(laws: laws)
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
    var checker = BankChecker(documents: documents, laws: laws)
    var all: [Diagnostic<BankFinding>] = []
    for position in documents.indices {
      checker.diagnostics = documents[position].diagnostics
      checker.check(position)
      checker.diagnostics.orderByLine()
      if all.isEmpty { swap(&all, &checker.diagnostics) } else { all += checker.diagnostics }
    }
    return all
  }

  private mutating func check(_ position: Int) {
    let document = documents[position]
    citations.begin(document)
    quality.begin()
    ids.reserveCapacity(ids.count + document.bank.questions.count)
    firsts.reserveCapacity(firsts.count + document.bank.questions.count)
    for (index, question) in document.bank.questions.enumerated() {
      check(question, index, in: position)
    }
    quality.conclude(document.bank)
    diagnostics += citations.findings + quality.findings
  }

  private mutating func check(_ question: Question, _ index: Int, in position: Int) {
    let place = QuestionPlace(document: position, question: index)
    checkID(of: question, at: place)
    checkContent(of: question, at: place)
    checkGround(of: question)
    quality.take(index, question)
    for (partIndex, part) in question.parts.enumerated() {
      let place = QuestionPlace(document: position, question: index, part: partIndex)
      checkID(of: part, at: place)
      checkOptions(QuestionFingerprint(of: part, scratch: &scratch), of: part)
      checkGround(of: part)
    }
  }

  /// An id that somebody wrote must be the only one; one made of the content repeats with it.
  private mutating func checkID(of question: Question, at place: QuestionPlace) {
    if let first = ids.updateValue(place, forKey: question.id) {
      ids[question.id] = first
      guard question.hasStatedID else { return }
      let other = first.question(in: documents).source
      report(.repeatedID(question.id, first: other), at: question)
    }
  }

  private mutating func checkContent(of question: Question, at place: QuestionPlace) {
    let print = QuestionFingerprint(of: question, scratch: &scratch)
    checkOptions(print, of: question)
    // What is taken out of draws may stand beside what replaced it.
    guard !question.isRetired, !question.stem.isEmpty else { return }
    guard let first = firsts[print.unordered] else {
      firsts[print.unordered] = (place, print.ordered)
      return
    }
    let other = first.place.question(in: documents)
    if QuestionContent(of: other) == QuestionContent(of: question) {
      let isReordered = first.ordered != print.ordered
      report(.repeatedQuestion(first: other.source, reordered: isReordered), at: question)
    }
  }

  private mutating func checkOptions(_ print: QuestionFingerprint, of question: Question) {
    let hashes = print.options
    // Few are compared sooner than kept; of a hundred thousand each would be held against all.
    let first =
      hashes.count > 16 ? Dictionary(zip(hashes, hashes.indices)) { first, _ in first } : [:]
    for later in hashes.indices.dropFirst() where !question.options[later].isEmpty {
      guard let earlier = first[hashes[later]] ?? hashes.firstIndex(of: hashes[later]),
        earlier < later,
        NormalisedText.bytes(of: question.options[earlier])
          == NormalisedText.bytes(of: question.options[later]),
        !differInLatin(question.options[earlier], question.options[later])
      else { continue }
      report(.repeatedOption(KeyText.letter(earlier), KeyText.letter(later)), at: question)
    }
  }

  /// Whether options differ that have Latin letters: commands are not the same in another case, or
  /// with another blank.
  private func differInLatin(_ one: String, _ other: String) -> Bool {
    one != other && one.unicodeScalars.contains { $0.letter != nil }
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
}
