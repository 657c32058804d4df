import ExamModel

extension CanonicalReader {
  /// Ends the question being read, with all of its parts.
  mutating func closeQuestion() {
    closeDraft()
    guard let question = openCase else { return }
    openCase = nil
    if question.parts.isEmpty {
      diagnostics.append(Diagnostic(.noParts, at: question.source))
    }
    bank.questions.append(question)
  }

  /// Ends the question or the part being read.
  mutating func closeDraft() {
    guard isOpen else { return }
    isOpen = false
    let question = question()
    if draft.isPart {
      openCase?.parts.append(question)
    } else if question.kind == .composite {
      openCase = question
    } else {
      bank.questions.append(question)
    }
  }

  /// The draft as a question, what is wrong with it reported.
  private mutating func question() -> Question {
    var options: [String] = []
    options.reserveCapacity(draft.options.count)
    for option in draft.options { options.append(option.string(in: source)) }
    let known = knownKind(optionCount: options.count)
    let stem = takeBlankKey(
      from: draft.stem.string(in: source), options: options.count, kind: known)
    var question = Question(
      kind: known ?? .singleChoice, stem: stem, options: options,
      source: source.position(of: draft.line))
    question.prompts = draft.prompts.map { $0.string(in: source) }
    setFields(of: &question)
    setKey(of: &question, isKindKnown: known != nil)
    dropForeign(from: &question)
    QuestionRules.check(question) { finding, aspect in
      report(finding, at: offset(of: aspect))
    }
    return question
  }

  /// What 题型, 案例： or the heading says; of a case without parts but with options, nothing.
  private func knownKind(optionCount: Int) -> QuestionKind? {
    if let kind = draft.kind { return kind }
    if draft.isCase { return .composite }
    guard !draft.isPart else { return nil }
    return sectionKind == .composite && optionCount > 0 ? nil : sectionKind
  }

  private mutating func setFields(of question: inout Question) {
    question.number = draft.number
    question.section = draft.isPart ? nil : section
    question.hasStatedID = draft.id != nil
    question.id = draft.id ?? ""
    if let rationale = draft.rationale {
      let text = rationale.string(in: source)
      question.rationale = text.isEmpty ? nil : text
    }
    question.citations = draft.citations
    question.difficulty = draft.difficulty
    question.marks = draft.marks
    question.tags = draft.tags
    question.audiences = draft.audiences
    question.isRetired = draft.isRetired
    question.isSecret = draft.isSecret
    if !draft.scoringPoints.isEmpty {
      question.scoringPoints = draft.scoringPoints.map {
        ScoringPointText.point(in: $0, of: source)
      }
    }
  }

  /// Takes out what the kind, stated late, has no place for.
  private mutating func dropForeign(from question: inout Question) {
    if question.kind != .matching, !question.prompts.isEmpty {
      question.prompts = []
      reportStray(draft.prompts)
    }
    if question.kind == .composite, !question.options.isEmpty {
      question.options = []
      reportStray(draft.options)
    }
  }

  private mutating func reportStray(_ runs: [TextRun]) {
    for run in runs { report(.strayLine(run.string(in: source)), at: run.first.lowerBound) }
  }

  private func offset(of aspect: QuestionAspect) -> Int {
    switch aspect {
    case .question: draft.line.start
    case .key: draft.key?.first.lowerBound ?? draft.line.start
    case .option(let index):
      draft.options.indices.contains(index)
        ? draft.options[index].first.lowerBound : draft.line.start
    }
  }
}
