import ExamModel

/// Answers that are none of their question alone.
enum ListAnswers {
  /// Takes away answers that are lists of other questions' keys, `答案：1.A 2.B 3.C`, and the numbers
  /// of lines of the stem, which may be options.
  static func open(in chosen: inout BankDocument) {
    for index in chosen.bank.questions.indices {
      let text: String
      switch chosen.bank.questions[index].key {
      case .text(let answer)?
      where isList(answer) || isNumbered(answer, in: chosen.bank.questions[index].stem):
        text = answer
      case .blanks(let blanks, _)?
      where blanks.count == 1
        && isNumbered(blanks[0].first ?? "", in: chosen.bank.questions[index].stem):
        text = blanks[0].first ?? ""
      default: continue
      }
      chosen.bank.questions[index].key = nil
      let place = chosen.bank.questions[index].source
      chosen.diagnostics.append(Diagnostic(.ambiguousKey(text), at: place))
    }
  }

  /// Whether an answer names some of the lines or texts that a stem numbers from 1.
  private static func isNumbered(_ answer: String, in stem: String) -> Bool {
    guard let last = OptionNumbers.key(Glyphs(answer))?.last else { return false }
    return OptionNumbers.count(in: stem) > max(last, 1)
  }

  private static func isList(_ text: String) -> Bool {
    var count = 0
    for line in text.split(whereSeparator: \.isNewline) {
      let line = TidyLine(glyphs: Glyphs(String(line)), number: 0)
      guard let items = KeyItemScanner(line).items(), items.allSatisfy(KeySheetReader.isKey) else {
        return false
      }
      count += items.count
    }
    return count > 1
  }
}
