/// Drops the letters without a text at the end, which a form for four options leaves: `A.对`, `B.错`,
/// `C.`, `D.`.
///
/// Where some questions have other ones, pictures may have been lost.
enum EmptyOptionRule {
  private static let least = 3

  static func apply(to questions: inout [TidyQuestion]) {
    let found = questions.indices.compactMap { index in
      kept(of: questions[index]).map { (index: index, kept: $0) }
    }
    guard let first = found.first else { return }
    let doAgree =
      found.count >= least
      && found.allSatisfy { place in
        place.kept == first.kept
          && questions[place.index].options.count == questions[first.index].options.count
      }
    for (index, kept) in found where doAgree || areTruths(questions[index].options.prefix(kept)) {
      questions[index].options.removeLast(questions[index].options.count - kept)
    }
  }

  /// How many options stand before the empty ones at the end; nil where none is empty, another one is,
  /// fewer than two are left, or a key names one of them.
  private static func kept(of question: TidyQuestion) -> Int? {
    guard question.options.last?.lines.isEmpty == true,
      let kept = question.options.firstIndex(where: { $0.lines.isEmpty }), kept > 1,
      question.options[kept...].allSatisfy({ $0.lines.isEmpty && $0.sign == nil })
    else { return nil }
    let isNamed = question.keys.contains { note in
      guard let (key, _) = KeyNotation.leading(note.text) else { return false }
      return key.letters?.contains { $0 >= kept } == true
    }
    return isNamed ? nil : kept
  }

  private static func areTruths(_ options: ArraySlice<TidyOption>) -> Bool {
    TruthKeyReader.truths(of: Array(options)) != nil
  }
}
