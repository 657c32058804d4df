import ExamModel

/// Answers that stand in braces where the blanks of fill-in questions are: `水的沸点是{100}度。`.
enum ClozeAnswers {
  private static let pairs = [("{{", "}}"), ("[[", "]]"), ("[*", "*]"), ("{", "}")]
  private static let longest = 120

  /// Takes the answers out of stems, where nearly all fill-in questions of a group that have
  /// neither an answer nor a blank have such.
  static func take(from drafts: [RecordDraft], kinds: [String: QuestionKind]) {
    let open = drafts.filter { isOpen($0, kinds) }
    guard !open.isEmpty else { return }
    let found = open.map { draft in
      pairs.lazy.compactMap { cloze(in: draft.stem, $0) }.first
    }
    guard found.count(where: { $0 != nil }) * 10 >= open.count * 8 else { return }
    for (draft, cloze) in zip(open, found) {
      guard let cloze else { continue }
      draft.stem = cloze.stem
      draft.inner = .list(cloze.answers)
      draft.options = OptionList([])
    }
  }

  private static func isOpen(_ draft: RecordDraft, _ kinds: [String: QuestionKind]) -> Bool {
    let isGapped =
      switch draft.claims.first {
      case .kind(.fillIn): true
      case .code(let code): kinds[code.uppercased()] == .fillIn
      default: false
      }
    return isGapped && draft.answer == nil && draft.inner == nil
      && (draft.options.texts.isEmpty || areSettings(of: draft))
      && BlankCounter.count(in: draft.stem) == 0
  }

  /// Whether what stands where options do is how blanks are marked, by number.
  private static func areSettings(of draft: RecordDraft) -> Bool {
    draft.stem.contains("[*") && draft.options.texts.allSatisfy { $0.utf8.count < 2 }
  }

  /// A stem with blanks for what stands between two signs, and that; nil for one without, or with
  /// formulas, which have braces of their own.
  private static func cloze(
    in stem: String, _ pair: (open: String, close: String)
  ) -> (stem: String, answers: [FieldValue])? {
    guard !stem.contains(where: { "\\$".contains($0) }) else { return nil }
    var answers: [FieldValue] = []
    var result = ""
    var rest = Substring(stem)
    while let start = rest.firstRange(of: pair.open) {
      let after = rest[start.upperBound...]
      guard let end = after.firstRange(of: pair.close) else { return nil }
      let inside = FieldText.trimmed(String(after[..<end.lowerBound]))
      guard isAnswer(inside) else { return nil }
      let variants = inside.split(separator: "|").map { FieldText.trimmed(String($0)) }
      answers.append(.list(variants.map(FieldValue.text)))
      result += rest[..<start.lowerBound] + "____"
      rest = after[end.upperBound...]
    }
    return answers.isEmpty ? nil : (result + rest, answers)
  }

  private static func isAnswer(_ text: String) -> Bool {
    text.utf8.count <= longest && !text.contains(where: { "{}[]".contains($0) || $0.isNewline })
      && text.contains(where: { $0.isLetter || $0.isNumber })
  }
}
