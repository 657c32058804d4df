import ExamModel

/// Reads the letter V as the tick that it stands for where the letter X is the cross.
enum TypedTicks {
  /// So many statements have to have each.
  private static let least = 2

  /// Gives statements a tick for their V.
  static func take(from drafts: [RecordDraft]) {
    let all = drafts + drafts.flatMap(\.parts)
    let ticked = all.filter { isStatement($0) && word(of: $0) == "V" }
    guard ticked.count >= least,
      all.count(where: { isStatement($0) && ["X", "×"].contains(word(of: $0)) }) >= least
    else { return }
    for draft in ticked { draft.answer = .text("√") }
  }

  private static func word(of draft: RecordDraft) -> String {
    guard case .text(let text)? = draft.answer, text.utf8.count <= 8 else { return "" }
    return FieldText.halfWidth(FieldText.trimmed(text)).uppercased()
  }

  /// Whether a question has neither options nor a claim to be of another kind.
  private static func isStatement(_ draft: RecordDraft) -> Bool {
    guard draft.options.texts.isEmpty, draft.parts.isEmpty, !draft.stem.holds("__") else {
      return false
    }
    return draft.claims.allSatisfy { claim in
      if case .kind(let kind) = claim { return kind == .trueFalse }
      return true
    }
  }
}
