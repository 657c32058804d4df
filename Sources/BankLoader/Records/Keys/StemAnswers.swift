import ExamModel

/// Answers that stand in the blanks of stems: `……是（B）。`, `……。（√）`.
enum StemAnswers {
  /// So many stems have to hold the key that stands beside them too.
  private static let least = 3

  /// Takes the answers out of stems, where most stems of a group have one; an answer that another
  /// place gives too must be the same.
  static func take(from drafts: [RecordDraft]) {
    let found = drafts.map(answer)
    let areMost = found.count(where: { $0 != nil }) * 2 > drafts.count
    let areSame = zip(drafts, found).map { draft, answer in
      answer.map { LetterAnswer.letters(in: $0.text) }
        == draft.answer.map { LetterAnswer.letters(in: $0.shown) } && answer != nil
    }
    guard areMost || areSame.count(where: { $0 }) >= least else { return }
    for (index, answer) in zip(drafts.indices, found) where areMost || areSame[index] {
      guard let answer else { continue }
      drafts[index].stem = answer.stem
      drafts[index].inner = .text(answer.text)
    }
  }

  /// The only bracket of a stem with nothing but an answer in it, and the stem with it empty.
  private static func answer(in draft: RecordDraft) -> (text: String, stem: String)? {
    guard mayHold(draft.stem.utf8.span), BlankCounter.count(in: draft.stem) == 0 else { return nil }
    var found: (text: String, stem: String)?
    var rest = draft.stem.startIndex..<draft.stem.endIndex
    while let open = draft.stem[rest].firstIndex(where: { "(（".contains($0) }) {
      let after = draft.stem.index(after: open)
      guard let close = draft.stem[after...].firstIndex(where: { ")）".contains($0) }) else { break }
      let inside = FieldText.trimmed(String(draft.stem[after..<close]))
      if isAnswer(inside, of: draft) {
        guard found == nil else { return nil }
        found = (
          inside, draft.stem[..<open] + "（　）" + draft.stem[draft.stem.index(after: close)...]
        )
      }
      rest = after..<draft.stem.endIndex
    }
    return found
  }

  /// Whether a stem has a bracket, which many have not.
  private static func mayHold(_ stem: Span<UInt8>) -> Bool {
    for place in stem.indices {
      if stem[place] == 0x28 { return true }
      if stem[place] == 0xEF, place + 2 < stem.count, stem[place + 1] == 0xBC,
        stem[place + 2] == 0x88
      {
        return true
      }
    }
    return false
  }

  private static func isAnswer(_ text: String, of draft: RecordDraft) -> Bool {
    guard text.utf8.count <= 24 else { return false }
    if draft.options.texts.isEmpty || draft.truths != nil, TruthWord.value(text) != nil {
      return LetterAnswer.letters(in: text) == nil
    }
    guard let letters = LetterAnswer.letters(in: text), text.uppercased() == text else {
      return false
    }
    return letters.allSatisfy { draft.options.position(ofLetter: $0) != nil }
  }
}
