import ExamModel

/// Options that stand behind the stem in its own cell, with a sign between: `……包括（）&甲&乙&丙`.
enum StemPieces {
  private static let signs: [Character] = ["&", "|", "$", "#", "@", "^", "\t"]
  private static let least = 3

  /// Cuts the stems of a group where their answers are among what stands behind the sign, in all of
  /// them.
  static func cut(_ drafts: [RecordDraft]) {
    for sign in signs {
      let found = drafts.compactMap { draft in pieces(of: draft, sign).map { (draft, $0) } }
      guard found.count >= least, found.allSatisfy({ isAnswered($0, among: $1, sign) }) else {
        continue
      }
      for (draft, pieces) in found {
        draft.stem = pieces[0]
        draft.options = OptionList(Array(pieces.dropFirst()))
        let right = answers(of: draft, sign)
        if right.count > 1 { draft.answer = .list(right.map(FieldValue.text)) }
      }
      return
    }
  }

  /// The stem and at least two options; nil of a record that has options, or no such sign.
  private static func pieces(of draft: RecordDraft, _ sign: Character) -> [String]? {
    guard draft.options.texts.isEmpty, let byte = sign.asciiValue,
      draft.stem.utf8.contains(byte), draft.stem.contains(sign)
    else { return nil }
    let pieces = draft.stem.split(separator: sign, omittingEmptySubsequences: false)
      .map { FieldText.trimmed(String($0)) }
    return pieces.count >= 3 && pieces.count <= Letters.count + 1 ? pieces : nil
  }

  private static func answers(of draft: RecordDraft, _ sign: Character) -> [String] {
    guard let answer = draft.answer?.string else { return [] }
    return answer.split(separator: sign).map { FieldText.trimmed(String($0)) }
  }

  private static func isAnswered(
    _ draft: RecordDraft, among pieces: [String], _ sign: Character
  ) -> Bool {
    let options = pieces.dropFirst()
    let right = answers(of: draft, sign)
    return !right.isEmpty && Set(options).count == options.count && !options.contains("")
      && right.allSatisfy(options.contains)
  }
}
