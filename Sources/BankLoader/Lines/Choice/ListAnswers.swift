import ExamModel

/// Answers that are none of their question alone.
enum ListAnswers {
  /// What an answer is that lists other questions' keys, `答案：1.A 2.B 3.C`, or the numbers of lines of
  /// the stem, which may be options; nil for any other.
  static func finding(in question: Question) -> BankFinding? {
    switch question.key {
    case .text(let text)?
    where isList(text) || isNumbered(text, in: question.stem) || TextSigns.isRow(text)
      || asksFurther(text):
      return .ambiguousKey(text)
    case .blanks(let blanks, _)? where blanks.count == 1:
      let text = blanks[0].first ?? ""
      let line = TidyLine(glyphs: Glyphs(text), number: 0)
      let isOpen =
        PartAnswers.areKeys([line]) || isOfParts(line) || isNumbered(text, in: question.stem)
        || beginsList(line, of: question) || TextSigns.isRow(text)
      return isOpen ? .ambiguousKey(text) : nil
    default: return nil
    }
  }

  /// Whether a later line of an answer asks something behind a number: the next question, taken in.
  private static func asksFurther(_ text: String) -> Bool {
    text.holdsLineEnd
      && text.split(separator: "\n").dropFirst().contains { line in
        (line.hasSuffix("？") || line.hasSuffix("?")) && TextSigns.beginsWithNumber(String(line))
      }
  }

  /// Whether the answer of the only blank of another question than the first begins with number 1:
  /// further answers of a list may follow.
  private static func beginsList(_ line: TidyLine, of question: Question) -> Bool {
    guard let number = question.number, number != 1, BlankCounter.count(in: question.stem) == 1,
      let mark = NumberScanner(line: line.glyphs).mark()
    else { return false }
    return mark.value == 1 && (mark.style == .point || mark.style == .comma) && !mark.isDecimal
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
      if isOfParts(line) {
        count += 2
        continue
      }
      guard let items = KeyItemScanner(line).items(), items.allSatisfy(KeySheetReader.isKey),
        !items.contains(where: isRange)
      else { return false }
      count += items.count
    }
    return count > 1
  }

  /// Whether what was taken for the keys of a range is none: `3-6` alone is an answer, and so is
  /// `4-20（视功率而定）`.
  private static func isRange(_ item: KeySheet.Item) -> Bool {
    guard item.isUnclear || item.lines[0].glyphs.isEmpty else { return false }
    return !item.lines[0].glyphs.contains { KeyNotation([$0]).isKey }
      || item.lines[0].glyphs.traits.contains(.han)
  }

  /// Whether a line has the number of a case and the keys of its parts: `20．1．C  2．ABD`.
  private static func isOfParts(_ line: TidyLine) -> Bool {
    guard let (_, end) = line.glyphs.number(at: line.glyphs.startIndex),
      line.glyphs.scalar(at: end)?.isOne(of: ".．、") == true
    else { return false }
    let rest = line.glyphs[(end + 1)...].trimmed
    return PartAnswers.areKeys([TidyLine(glyphs: rest, number: 0)])
  }
}
