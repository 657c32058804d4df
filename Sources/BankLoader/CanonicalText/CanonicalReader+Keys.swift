import ExamModel

extension CanonicalReader {
  /// Sets the key, and the kind where nothing says it; what cannot be decided stays open.
  mutating func setKey(of question: inout Question, isKindKnown: Bool) {
    let line = draft.key.map { $0.firstLine(in: source) } ?? 0..<0
    let isDecided = isKindKnown || decideKind(of: &question, by: line)
    dropTruthOptions(of: &question)
    guard !line.isEmpty, let run = draft.key else {
      let needsNone =
        question.kind == .composite
        || (question.kind == .shortAnswer && !draft.scoringPoints.isEmpty)
      if !needsNone, !isEmpty(question) { report(.missingKey, at: draft.line.start) }
      return
    }
    guard isDecided, !isAmbiguous(run) else { return }
    if isSolution(run, of: question) { question.kind = .shortAnswer }
    if question.kind == .shortAnswer {
      setKey(of: &question, to: .text(run.string(in: source)), at: line.lowerBound)
    } else {
      for stray in run.laterLines(in: source) {
        report(.strayLine(TextEscape.value(stray, in: source)), at: stray.lowerBound)
      }
      setKey(of: &question, line: line)
    }
  }

  /// Whether the answer of a calculation is no number but a whole solution: `解：F=ma，故a=5m/s²。`.
  private func isSolution(_ run: TextRun, of question: Question) -> Bool {
    let line = run.firstLine(in: source)
    guard question.kind == .numeric, question.options.isEmpty,
      KeyReader(source: source).key(of: .numeric, in: line, prompts: 0) == nil
    else { return false }
    let text = TextEscape.value(line, in: source)
    return text.contains { "=＝".contains($0) } || text.hasPrefix("解")
      || !run.laterLines(in: source).isEmpty
  }

  /// Whether nothing but a number is there: it has no stem, and what else it lacks says no more.
  private func isEmpty(_ question: Question) -> Bool {
    question.stem.isEmpty && question.options.isEmpty && draft.key == nil
  }

  private mutating func setKey(of question: inout Question, line: Range<Int>) {
    let reader = KeyReader(source: source)
    let key =
      truthByLetter(line, of: question)
      ?? reader.key(of: question.kind, in: line, prompts: question.prompts.count)
    guard let key else {
      return report(.impossibleKey(TextEscape.value(line, in: source)), at: line.lowerBound)
    }
    setKey(of: &question, to: key, at: line.lowerBound)
  }

  private mutating func setKey(of question: inout Question, to key: AnswerKey, at offset: Int) {
    if let finding = KeyRules.finding(for: key, of: question) {
      report(finding, at: offset)
    } else {
      question.key = key
    }
  }

  /// Whether letters that skip, or a second key that differs, leave open what is right.
  private mutating func isAmbiguous(_ run: TextRun) -> Bool {
    if let other = draft.otherKey, other.string(in: source) != run.string(in: source) {
      return true
    }
    guard let wrong = draft.wrongLetter else { return false }
    report(.optionLetters(TextEscape.value(wrong, in: source)), at: wrong.lowerBound)
    return true
  }

  /// Finds the kind by options and key where neither 题型 nor a heading says it; false where they
  /// leave it open.
  private mutating func decideKind(of question: inout Question, by line: Range<Int>) -> Bool {
    let reader = KeyReader(source: source)
    let letters = line.isEmpty ? nil : reader.choices(line)
    if truthOfOptions(question) != nil {
      question.kind = .trueFalse
    } else if !question.options.isEmpty, let letters {
      question.kind = letters.count == 1 ? .singleChoice : .multipleChoice
    } else if question.options.isEmpty, !line.isEmpty, letters == nil {
      let isBlank = BlankCounter.count(in: question.stem) > 0
      question.kind =
        reader.truth(line) != nil ? .trueFalse : isBlank ? .fillIn : .shortAnswer
    } else {
      question.kind = question.options.isEmpty ? .shortAnswer : .singleChoice
      if !isEmpty(question) { report(.undecidedKind, at: draft.line.start) }
      return false
    }
    return true
  }

  /// What each of two options says where they are 正确 and 错误.
  private func truthOfOptions(_ question: Question) -> [Bool]? {
    guard question.options.count == 2, let first = FieldWords.truth(question.options[0]),
      let second = FieldWords.truth(question.options[1]), first != second
    else { return nil }
    return [first, second]
  }

  /// The key of a true/false question with the options 正确 and 错误, given by letter.
  private func truthByLetter(_ line: Range<Int>, of question: Question) -> AnswerKey? {
    guard question.kind == .trueFalse, let truths = draft.truths,
      let letters = KeyReader(source: source).choices(line), letters.count == 1,
      truths.indices.contains(letters[0])
    else { return nil }
    return .truth(truths[letters[0]])
  }

  /// Takes 正确 and 错误 out of the options of a true/false question: they are what it asks.
  private mutating func dropTruthOptions(of question: inout Question) {
    draft.truths = nil
    guard question.kind == .trueFalse, let truths = truthOfOptions(question) else { return }
    draft.truths = truths
    question.options = []
  }
}
