import ExamModel

/// What single records say of their kind.
extension KindEvidence {
  /// What is no choice by a word, whatever a code beside it seems to mean.
  static func stated(_ draft: RecordDraft) -> QuestionKind? {
    let kinds = draft.claims.compactMap { if case .kind(let kind) = $0 { kind } else { nil } }
    return kinds.first { !$0.isChoice && $0 != .composite && $0 != .trueFalse }
  }

  /// Whether the answer of a calculation is no number: `0.001s`, a whole solution.
  static func isInWords(_ draft: RecordDraft) -> Bool {
    guard let answer = draft.answer, draft.options.texts.isEmpty else { return false }
    let source = SourceText(file: "", bytes: Array(answer.shown.utf8))
    return KeyReader(source: source).key(of: .numeric, in: 0..<source.bytes.count, prompts: 0)
      == nil
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
