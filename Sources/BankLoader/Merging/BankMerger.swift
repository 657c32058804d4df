import ExamModel

/// Puts banks together into one: what is there twice stands once, and what is nearly there twice,
/// or contradicts, is told.
package struct BankMerger {
  private let documents: [BankDocument]
  private var questions: [Question] = []
  private var compared: [ComparedQuestion] = []
  /// The questions with each stem, as places among `questions`.
  private var places: [[UInt8]: [Int]] = [:]
  /// Where each 编号 stands first.
  private var ids: [String: SourcePosition] = [:]
  /// What each document brings with it.
  private var findings: [[Diagnostic<BankFinding>]]

  /// How many questions with one stem a further one is compared with.
  private static let longestGroup = 256

  /// The bank that some banks make together.
  ///
  /// - Parameter documents: The banks, of which the first gives the title.
  /// - Returns: The bank, with what their readers found and what shows when they are put together,
  ///   ordered by bank and line.
  package static func merge(_ documents: [BankDocument]) -> BankDocument {
    var merger = BankMerger(documents)
    for document in documents.indices { merger.take(document) }
    return BankDocument(bank: merger.bank(), diagnostics: merger.findings.flatMap(Self.inOrder))
  }

  private init(_ documents: [BankDocument]) {
    self.documents = documents
    findings = documents.map(\.diagnostics)
  }

  private mutating func take(_ document: Int) {
    let bank = documents[document].bank
    checkVersion(of: document)
    for question in bank.questions {
      var question = question
      question.isSecret = question.isSecret || bank.isSecret && !areSecret
      take(question, from: document)
    }
  }

  private mutating func take(_ question: Question, from document: Int) {
    func report(_ finding: MergeFinding) {
      findings[document].append(Diagnostic(.merge(finding), at: question.source))
    }
    let stem = NormalisedText.bytes(of: question.stem)
    let candidate = ComparedQuestion(question)
    var found: (place: Int, likeness: QuestionLikeness)?
    for place in places[stem] ?? [] where questions[place].isRetired == question.isRetired {
      let likeness = candidate.likeness(to: compared[place])
      if found == nil || likeness != .near { found = (place, likeness) }
      if likeness == .same { break }
    }
    switch found {
    case (let place, .same)?:
      report(.droppedRepeat(first: questions[place].source))
      questions[place].adopt(question)
      return
    case (let place, .contradicting)?:
      let other = questions[place]
      report(
        .contradictingKeys(
          first: other.source, key: Self.keyText(of: question), other: Self.keyText(of: other)))
    case (let place, .near)?: report(.nearRepeat(first: questions[place].source))
    case nil: break
    }
    for asked in [question] + question.parts where asked.hasStatedID {
      guard let first = ids.updateValue(asked.source, forKey: asked.id) else { continue }
      ids[asked.id] = first
      findings[document].append(
        Diagnostic(.repeatedID(asked.id, first: first), at: asked.source))
    }
    if !stem.isEmpty, places[stem, default: []].count < Self.longestGroup {
      places[stem, default: []].append(questions.count)
    }
    questions.append(question)
    compared.append(candidate)
  }

  /// The texts of right options, since their letters may differ; else the key as 答案 has it.
  private static func keyText(of question: Question) -> String {
    switch question.key {
    case .choices(let choices)?:
      let texts = choices.filter(question.options.indices.contains).map { question.options[$0] }
      return texts.joined(separator: "；")
    case let key?: return KeyText.text(of: key)
    case nil: return question.parts.map { keyText(of: $0) }.joined(separator: "；")
    }
  }
}

extension BankMerger {
  private var areSecret: Bool { documents.allSatisfy(\.bank.isSecret) }

  /// The first edition that a bank states.
  private var version: String? { documents.lazy.compactMap(\.bank.version).first }

  private mutating func checkVersion(of document: Int) {
    guard let first = version, let other = documents[document].bank.version, other != first
    else { return }
    let file = documents[document].bank.questions.first?.source.file ?? ""
    findings[document].append(
      Diagnostic(.merge(.differentVersions(first, other)), at: SourcePosition(file: file)))
  }

  /// The bank of the questions that stay, those of a section of several banks together.
  private func bank() -> QuestionBank {
    var bank = QuestionBank(title: documents.first?.bank.title ?? "")
    bank.isSecret = areSecret
    for other in documents.map(\.bank) {
      bank.laws += other.laws.filter { !bank.laws.contains($0) }
      bank.tags += other.tags.filter { !bank.tags.contains($0) }
    }
    let versions = Set(documents.compactMap(\.bank.version))
    bank.version = versions.count == 1 ? version : nil
    if documents.count > 1 {
      bank.questions = MergedSections(questions).questions
    } else if questions.count < (documents.first?.bank.questions.count ?? 0) {
      bank.questions = questions.renumbered
    } else {
      bank.questions = questions
    }
    return bank
  }

  private static func inOrder(
    _ findings: [Diagnostic<BankFinding>]
  ) -> [Diagnostic<BankFinding>] {
    // Sheets of a file have lines of their own and stand together already.
    guard !findings.contains(where: { $0.position.sheet != nil }) else { return findings }
    var findings = findings
    findings.orderByLine()
    return findings
  }
}

extension Question {
  /// Takes over what it lacks from the same question of another bank.
  fileprivate mutating func adopt(_ other: Question) {
    rationale = rationale ?? other.rationale
    if citations.isEmpty { citations = other.citations }
    difficulty = difficulty ?? other.difficulty
    marks = marks ?? other.marks
    if tags.isEmpty { tags = other.tags }
    if audiences.isEmpty { audiences = other.audiences }
    isSecret = isSecret || other.isSecret
  }
}
