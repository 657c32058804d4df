import ExamModel

extension RecordMapper {
  /// Sets the key; true where a finding says why there is none.
  mutating func setKey(
    of question: inout Question, _ draft: RecordDraft, _ keys: KeyEvidence
  ) -> Bool {
    let answer = draft.answer
    guard !question.stem.isEmpty else { return answer == nil ? false : true }
    guard let result = agreed(question, draft, keys) else { return false }
    switch result {
    case .key(let key): question.key = key
    case .ambiguous: assembly.report(.ambiguousKey(shown(answer, draft)), at: question.source)
    case .impossible: assembly.report(.impossibleKey(shown(answer, draft)), at: question.source)
    }
    return question.key == nil
  }

  /// Of a question with blanks, takes the options numbered 1, 2, 3 … for the answers of its blanks,
  /// unless another place has other answers.
  func takeAnswers(fromOptionsOf draft: RecordDraft) {
    let texts = draft.options.texts
    guard !texts.isEmpty, draft.options.labels == texts.indices.map({ "\($0 + 1)" }) else { return }
    let answers = FieldValue.list(texts.map(FieldValue.text))
    guard draft.answer == nil || draft.answer == answers || draft.answer == .text(texts[0]) else {
      return
    }
    draft.answer = answers
    draft.options = OptionList([])
  }

  private func shown(_ answer: FieldValue?, _ draft: RecordDraft) -> String {
    answer?.shown ?? KeyText.letters(draft.options.right ?? [])
  }

  /// The key that the answer's place and the stem's blank give; two that differ are none.
  private func agreed(
    _ question: Question, _ draft: RecordDraft, _ keys: KeyEvidence
  ) -> RecordKey? {
    let result = stated(question, draft, keys)
    guard case .key(let own)? = result else { return result }
    if draft.record.isDoubtful { return .ambiguous }
    // What a model answer says besides may be said in other words.
    guard question.kind.isChoice || question.kind == .trueFalse else { return result }
    let isCounted = draft.answer.map { FieldText.isDigits($0.shown) } == true
    let isOpen = draft.record.rivals.contains { rival in
      // How many were right is no other key than a letter.
      guard isCounted || !FieldText.isDigits(rival.shown) else { return false }
      return if case .key(let other)? = key(rival, of: question, draft, keys) { other != own } else
      { false }
    }
    return isOpen ? .ambiguous : result
  }

  private func stated(
    _ question: Question, _ draft: RecordDraft, _ keys: KeyEvidence
  ) -> RecordKey? {
    guard let inner = draft.inner else { return key(draft.answer, of: question, draft, keys) }
    let first = key(inner, of: question, draft, keys)
    guard draft.answer != nil else { return first }
    guard case .key(let own)? = first,
      case .key(let other)? = key(draft.answer, of: question, draft, keys),
      own == other
    else { return .ambiguous }
    return first
  }

  private func key(
    _ answer: FieldValue?, of question: Question, _ draft: RecordDraft, _ keys: KeyEvidence
  ) -> RecordKey? {
    switch question.kind {
    case .singleChoice, .multipleChoice:
      // A may be right and B wrong.
      if draft.isKindOpen, draft.options.texts.isEmpty, answer != nil { return .impossible }
      // A/B may be both, or one of the two.
      if let answer, !keys.hasSlashes, KeyEvidence.slashed(answer) != nil,
        !draft.claims.contains(.kind(.multipleChoice))
      {
        return .ambiguous
      }
      return keys.choices(answer, of: draft.options)
    case .trueFalse: return keys.truth(answer, of: draft)
    default: break
    }
    guard let answer else { return nil }
    switch question.kind {
    case .fillIn, .shortAnswer:
      if !draft.options.texts.isEmpty, LetterAnswer.letters(in: answer.shown) != nil {
        return .ambiguous
      }
      guard Self.isText(answer), !Self.arePlaces(answer, of: question) else { return .impossible }
      if Self.isNone(answer, of: question.kind) { return nil }
      // An option of a row that lacks a cell: what stands as its answer may be its explanation.
      if draft.options.texts.first?.isEmpty == true { return .ambiguous }
      guard question.kind == .fillIn else { return .key(.text(text(of: answer))) }
      return BlankAnswer.key(answer, stem: question.stem).map(RecordKey.key) ?? .impossible
    default:
      let source = SourceText(file: "", bytes: Array(answer.shown.utf8))
      let key = KeyReader(source: source).key(
        of: question.kind, in: 0..<source.bytes.count, prompts: question.prompts.count)
      return key.map(RecordKey.key) ?? .impossible
    }
  }

  /// Whether an answer says that there is none: 略, 暂无; 无 may be what fills a blank.
  private static func isNone(_ answer: FieldValue, of kind: QuestionKind) -> Bool {
    guard case .text(let text) = answer, text.utf8.count <= 20 else { return false }
    let word = KeyTextCleaner.clean(text).filter { !"（）()".contains($0) }
    return KeyRule.isNone(word) || kind == .shortAnswer && word == "无"
  }

  /// Whether an answer says something in words: neither flags nor members by name do.
  private static func isText(_ answer: FieldValue) -> Bool {
    switch answer {
    case .list(let values):
      values.count < 2 || values.contains { if case .bool = $0 { false } else { true } }
    case .object(let object):
      !object.members.contains { OptionEntries.truth($0.value) != nil }
        && (object.members.count == 1
          || object.members.contains { $0.value.string.map(FieldText.isDigits) == false })
    default: true
    }
  }

  /// Whether an answer is several small numbers, as the places of options are, and none for each blank.
  private static func arePlaces(_ answer: FieldValue, of question: Question) -> Bool {
    guard case .list(let values) = answer, values.count > 1,
      values.count != BlankCounter.count(in: question.stem)
    else { return false }
    let places = values.compactMap { value in
      if case .number(let text) = value { Int(text) } else { nil }
    }
    return places.count == values.count && Set(places).count == places.count
      && places.allSatisfy((0..<26).contains)
  }

  /// A model answer; of several, each in a line.
  private func text(of answer: FieldValue) -> String {
    let value = LiteralReader.list(in: answer.string ?? "") ?? answer
    guard case .list(let values) = value else { return StemText.answer(answer.shown) }
    return values.map { StemText.answer(Self.shown($0)) }.joined(separator: "\n")
  }

  /// `{"label": "甲", "value": 1}`: of an object, what its text is.
  private static func shown(_ value: FieldValue) -> String {
    guard case .object(let object) = value, let name = OptionMembers([object])?.text else {
      return value.shown
    }
    return object[name]?.shown ?? value.shown
  }
}
