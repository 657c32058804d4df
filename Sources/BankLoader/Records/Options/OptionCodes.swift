/// Options of which a member says 1 or 2, for yes and no as codes of forms have it.
enum OptionCodes {
  /// So many questions have to show which.
  private static let least = 3

  /// Marks the right options, where 1 stands alone in far more questions than 2: in choices of one.
  static func settle(_ drafts: [RecordDraft]) {
    let coded = drafts.filter { $0.options.codes != nil && $0.options.right == nil }
    let ones = coded.count { stands(1, aloneIn: $0) }
    guard ones >= least, 2 * coded.count(where: { stands(2, aloneIn: $0) }) <= ones else { return }
    for draft in coded {
      let codes = draft.options.codes ?? []
      draft.options.right = codes.contains(1) ? codes.indices.filter { codes[$0] == 1 } : nil
    }
  }

  private static func stands(_ code: Int, aloneIn draft: RecordDraft) -> Bool {
    draft.options.codes?.count { $0 == code } == 1
  }
}
