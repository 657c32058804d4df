import ExamModel

/// Which keys a question can have at all: the same for every format that is read.
enum KeyRules {
  /// Why a key cannot be one of the question; nil where it can.
  static func finding(for key: AnswerKey, of question: Question) -> BankFinding? {
    let count = question.options.count
    switch (question.kind, key) {
    case (.singleChoice, .choices(let choices)), (.multipleChoice, .choices(let choices)):
      return finding(for: choices, of: question)
    case (.trueFalse, .truth(let truth)):
      let contradicts = StemKey.truth(in: question.stem).map { $0 != truth } ?? false
      return contradicts ? .impossibleKey(KeyText.text(of: key)) : nil
    case (.fillIn, .blanks(let blanks, _)): return finding(for: blanks, of: question)
    case (.shortAnswer, .text(let text)): return text.isEmpty ? .missingKey : nil
    case (.numeric, .numbers(let numbers)):
      let isPossible =
        !numbers.isEmpty
        && numbers.allSatisfy { $0.value.isFinite && $0.tolerance.isFinite && $0.tolerance >= 0 }
      return isPossible ? nil : .impossibleKey(KeyText.text(of: key))
    case (.matching, .pairs(let pairs)):
      let isPossible =
        !pairs.isEmpty && pairs.count == question.prompts.count
        && pairs.allSatisfy { (0..<count).contains($0) }
      return isPossible ? nil : .impossibleKey(KeyText.text(of: key))
    case (.ordering, .order(let order)):
      let isPossible = count > 0 && order.sorted() == Array(0..<count)
      return isPossible ? nil : .impossibleKey(KeyText.text(of: key))
    default: return .impossibleKey(KeyText.text(of: key))
    }
  }

  /// Where a file gives letters and no options, the letters are its key all the same.
  private static func finding(for choices: [Int], of question: Question) -> BankFinding? {
    let count = question.options.isEmpty ? Letters.count : question.options.count
    guard let last = choices.last, choices[0] >= 0, last < count,
      zip(choices, choices.dropFirst()).allSatisfy({ $0 < $1 })
    else { return .impossibleKey(KeyText.letters(choices)) }
    // Two keys that differ leave open which is right.
    if let shown = StemKey.letters(in: question.stem), shown != choices,
      isKey(shown, of: question)
    {
      return .impossibleKey(KeyText.letters(choices))
    }
    if question.kind == .singleChoice, choices.count > 1 {
      return .severalLetterKey(KeyText.letters(choices))
    }
    return nil
  }

  /// Whether letters in a stem's bracket may be a key: beside a blank, `机房（AB）中（　）` are a name
  /// where one is to be chosen.
  private static func isKey(_ shown: [Int], of question: Question) -> Bool {
    let count = question.options.isEmpty ? Letters.count : question.options.count
    guard shown.allSatisfy({ $0 < count }) else { return false }
    return question.kind != .singleChoice || shown.count == 1
      || BlankCounter.count(in: question.stem) == 0
  }

  private static func finding(for blanks: [[String]], of question: Question) -> BankFinding? {
    guard !blanks.isEmpty, !blanks.contains(where: \.isEmpty) else {
      return .impossibleKey(KeyText.text(of: .blanks(blanks, anyOrder: false)))
    }
    let inStem = BlankCounter.count(in: question.stem)
    // A stem that shows no blank asks for one answer.
    return max(inStem, 1) == blanks.count ? nil : .blankCount(stem: inStem, key: blanks.count)
  }
}
