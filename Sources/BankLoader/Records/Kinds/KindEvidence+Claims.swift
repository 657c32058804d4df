import ExamModel

/// What single records say of their kind.
extension KindEvidence {
  /// What is no choice by a word, whatever a code beside it seems to mean.
  static func stated(_ draft: RecordDraft) -> QuestionKind? {
    let kinds = draft.claims.compactMap { if case .kind(let kind) = $0 { kind } else { nil } }
    return kinds.first { !$0.isChoice && $0 != .composite && $0 != .trueFalse }
  }

  /// Whether no record has options, and what answers the choices are words; numbers may be
  /// positions, and are texts only among many words.
  static func areChoicesWorded(in drafts: [RecordDraft]) -> Bool {
    var (words, numbers) = (0, 0)
    for draft in drafts {
      guard draft.options.texts.isEmpty, draft.parts.isEmpty, !draft.record.hidesOptions else {
        return false
      }
      guard isChoice(draft), let answer = draft.answer, !answer.isEmpty else { continue }
      let text = KeyTextCleaner.clean(answer.shown)
      if LetterAnswer.letters(in: text) != nil { return false }
      if LetterAnswer.pieces(of: text).allSatisfy(FieldText.isDigits) {
        numbers += 1
      } else {
        words += 1
      }
    }
    return words > 0 && numbers * 2 <= words
  }

  private static func isChoice(_ draft: RecordDraft) -> Bool {
    switch draft.claims.first {
    case .kind(let kind): kind.isChoice
    case .choice, .multipleChoice: true
    default: false
    }
  }

  /// What is left of a choice whose options no record of the file has, and whose answer is in words.
  static func worded(_ draft: RecordDraft) -> QuestionKind? {
    guard isChoice(draft), draft.answer?.isEmpty == false else { return nil }
    let blanks = BlankCounter.count(in: draft.stem)
    return blanks > 0 && blanks == answers(of: draft) ? .fillIn : .shortAnswer
  }

  /// How many texts an answer is.
  private static func answers(of draft: RecordDraft) -> Int {
    if case .list(let values)? = draft.answer { values.count } else { 1 }
  }

  /// Whether the answer of a calculation is no number: `0.001s`, a whole solution.
  static func isInWords(_ draft: RecordDraft) -> Bool {
    guard let answer = draft.answer, draft.options.texts.isEmpty else { return false }
    let source = SourceText(file: "", bytes: Array(answer.shown.utf8))
    return KeyReader(source: source).key(of: .numeric, in: 0..<source.bytes.count, prompts: 0)
      == nil
  }

  /// Whether an answer is more than letters.
  static func isAnsweredInWords(_ draft: RecordDraft) -> Bool {
    guard let answer = draft.answer, !answer.isEmpty else { return false }
    return LetterAnswer.letters(in: KeyTextCleaner.clean(answer.shown)) == nil
  }

  /// Whether a record has nothing that its options could be matched with.
  func isUnpaired(_ draft: RecordDraft) -> Bool {
    draft.record.fields[.prompts]?.isEmpty != false && draft.parts.isEmpty
  }

  /// Whether a record asks for an order and its answer names all options in another than theirs.
  func isOrder(_ draft: RecordDraft) -> Bool {
    let count = draft.options.texts.count
    guard count > 2, let answer = draft.answer,
      let letters = LetterAnswer.letters(in: KeyTextCleaner.clean(answer.shown)),
      letters.count == count, letters != letters.sorted()
    else { return false }
    let stem = draft.stem.lowercased()
    return ["顺序", "排序", "排列", "次序", "order", "sequence", "arrange"].contains(where: stem.contains)
  }
}
