import ExamModel

/// A statement in whose row a cell is missing, so that verdict and explanation stand where others have
/// options: `判断题,值班员应当登记。,,正确,,见守则`.
enum ShiftedVerdict {
  /// Takes what is no option from a statement without a key, whose only verdict stands among empty
  /// cells: the reader is told the texts, and which of them is the key stays open.
  static func drop(from draft: RecordDraft) {
    guard draft.claims.first == .kind(.trueFalse), draft.answer == nil, draft.options.right == nil,
      draft.options.texts.contains("")
    else { return }
    let texts = draft.options.texts.filter { !$0.isEmpty }
    guard texts.count(where: { TruthWord.value($0) != nil }) == 1 else { return }
    draft.stray += texts
    draft.options = OptionList([])
  }
}
