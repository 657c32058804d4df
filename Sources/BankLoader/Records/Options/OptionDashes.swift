/// Dashes at the end of options that were taken for cells without an option: `+`, `×`, `-`.
enum OptionDashes {
  /// So many lists show that a program writes a dash where there is no option.
  private static let leastLists = 3

  /// Puts back those that are options: the key names one, or hardly another question ends so.
  static func restore(in drafts: [RecordDraft]) {
    let all = drafts + drafts.flatMap(\.parts)
    let filled = all.filter { !$0.options.fillers.isEmpty }
    let dashed = filled.filter(isOne)
    guard !dashed.isEmpty else { return }
    let named = dashed.contains(where: isNamed)
    let choices = all.count { $0.options.texts.count > 1 }
    let areRareInLists = filled.count < leastLists || filled.count * 10 < choices
    for draft in dashed {
      if isNamed(draft) || (isListed(draft) ? named || areRareInLists : filled.count == 1) {
        draft.options.takeFiller()
      }
    }
  }

  /// Whether one dash and nothing else was left out, and no option is the same.
  private static func isOne(_ draft: RecordDraft) -> Bool {
    let fillers = draft.options.fillers
    guard fillers.count == 1, let dash = fillers.first?.text, draft.options.texts.count > 1 else {
      return false
    }
    return ["-", "—"].contains(dash) && !draft.options.texts.contains(dash)
  }

  /// Whether the key is the letter of what was left out, or its text.
  private static func isNamed(_ draft: RecordDraft) -> Bool {
    guard let answer = draft.answer?.string.map(KeyTextCleaner.clean),
      let filler = draft.options.fillers.first
    else { return false }
    return answer == filler.text
      || LetterAnswer.letters(in: answer)?.contains(draft.options.texts.count) == true
  }

  /// Whether a list of texts has the options, where nothing has to stand for one that is not there.
  private static func isListed(_ draft: RecordDraft) -> Bool {
    guard case .list(let values)? = draft.record.optionValue else { return false }
    return values.allSatisfy { if case .text = $0 { true } else { false } }
  }
}
