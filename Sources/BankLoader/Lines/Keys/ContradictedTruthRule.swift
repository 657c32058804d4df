import ExamModel

/// Leaves keys of statements open that their explanations contradict, in files whose explanations
/// begin with the verdict: `（✗）` and then `解释：正确，……`; wherever a verdict is a sentence of its own,
/// `正确。`, in any file.
enum ContradictedTruthRule {
  private static let least = 3

  static func apply(to questions: inout [TidyQuestion]) {
    var agreeing = 0
    var contradicted: [Int] = []
    var plain: [Int] = []
    for index in questions.indices {
      guard let key = truth(of: questions[index]), let reason = questions[index].rationale.first,
        let verdict = verdict(in: reason.glyphs)
      else { continue }
      if verdict == key {
        agreeing += 1
      } else if isSentence(reason.glyphs) {
        plain.append(index)
      } else {
        contradicted.append(index)
      }
    }
    let isHabit = agreeing >= least && agreeing >= 4 * contradicted.count
    for index in plain + (isHabit ? contradicted : []) {
      let said = questions[index].rationale.first?.glyphs.prefix(2).string ?? ""
      questions[index].doubt = (questions[index].key.first?.glyphs.string ?? "") + " / " + said
      questions[index].key = []
      questions[index].kind = questions[index].kind ?? .trueFalse
    }
  }

  private static func truth(of question: TidyQuestion) -> Bool? {
    guard question.options.isEmpty, question.doubt == nil, question.key.count == 1 else {
      return nil
    }
    return TruthWords.truth(of: question.key[0].glyphs.folded)
  }

  /// Whether a verdict of two characters is a sentence.
  private static func isSentence(_ reason: Glyphs) -> Bool {
    reason.scalar(at: reason.startIndex + 2).map { $0 == "。" } ?? true
  }

  /// Whether the explanation of a statement begins with another verdict than its key.
  static func mayApply(to question: Question) -> Bool {
    guard case .truth(let truth)? = question.key, let rationale = question.rationale,
      let verdict = verdict(in: Glyphs(String(rationale.prefix(3))))
    else { return false }
    return verdict != truth
  }

  /// What an explanation says with its first word, a stop after it.
  private static func verdict(in reason: Glyphs) -> Bool? {
    for (word, truth): (StaticString, Bool) in [("正确", true), ("错误", false)] {
      guard let end = reason.end(of: word, at: reason.startIndex) else { continue }
      guard let sign = reason.scalar(at: end) else { return truth }
      return "。.，,；;：:！!".unicodeScalars.contains(sign) ? truth : nil
    }
    return nil
  }
}
