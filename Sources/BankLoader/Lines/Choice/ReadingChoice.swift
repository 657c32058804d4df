import ExamModel

/// Decides between a text read as it is and its tidy form, and lets neither give a key that the
/// other contradicts.
enum ReadingChoice {
  /// How far the same question of two readings may be apart.
  private static let reach = 8

  /// The reading that explains more of the file with fewer doubts.
  static func choice(of direct: CanonicalReader.Reading, or tidied: BankDocument) -> BankDocument {
    // The text as it is tells the columns too.
    if saysTheSame(direct.document, tidied) {
      var same = direct.document
      openLists(&same)
      return same
    }
    let (settled, otherSettled) = (settled(direct.document), settled(tidied))
    // Lines that only continue what stands before them are doubtful where nothing joined them.
    let unsaid = ReadingDoubts.unsaid(in: direct.document.bank)
    let doubts = doubts(direct.document) + direct.continuedLines + unsaid
    let isTidied = settled != otherSettled ? otherSettled > settled : self.doubts(tidied) <= doubts
    var chosen = isTidied ? tidied : direct.document
    let other = isTidied ? direct.document : tidied
    openContradicted(&chosen, by: other)
    openLists(&chosen)
    return chosen
  }

  /// Whether two readings differ in nothing but the columns of their positions.
  private static func saysTheSame(_ one: BankDocument, _ other: BankDocument) -> Bool {
    one.bank.title == other.bank.title && one.diagnostics.count == other.diagnostics.count
      && zip(one.diagnostics, other.diagnostics).allSatisfy {
        $0.finding == $1.finding && $0.position.line == $1.position.line
      }
      && one.bank.questions.count == other.bank.questions.count
      && zip(one.bank.questions, other.bank.questions).allSatisfy {
        $0.stem == $1.stem && unplaced($0) == unplaced($1)
      }
  }

  private static func unplaced(_ question: Question) -> Question {
    var question = question
    question.source = SourcePosition(file: "")
    question.parts = question.parts.map(unplaced)
    return question
  }

  /// The questions and parts that have a key, or a reason why they have none.
  private static func settled(_ document: BankDocument) -> Int {
    let open = document.diagnostics.count { diagnostic in
      if case .ambiguousKey = diagnostic.finding { true } else { false }
    }
    return open + settled(document.bank.questions)
  }

  private static func settled(_ questions: [Question]) -> Int {
    var count = 0
    for index in questions.indices {
      if questions[index].kind == .composite {
        count += settled(questions[index].parts)
      } else if questions[index].key != nil, !questions[index].stem.isEmpty {
        count += 1
      }
    }
    return count
  }

  /// What else is said of a document, but of its characters, which the text as it is leaves as they
  /// are.
  private static func doubts(_ document: BankDocument) -> Int {
    document.diagnostics.reduce(0) { count, diagnostic in
      switch diagnostic.finding {
      case .ambiguousKey, .text: count
      // A number and nothing else has no stem, no kind and no key.
      case .emptyStem: count + 3
      // What nothing was made of is more than what wants a key.
      case .strayLine: count + 2
      default: count + (diagnostic.finding.severity != .note ? 1 : 0)
      }
    }
  }

  /// Takes away keys that differ from the other reading's for the same question.
  private static func openContradicted(_ chosen: inout BankDocument, by other: BankDocument) {
    let suspects = suspects(of: chosen.bank.questions, beside: other.bank.questions)
    guard !suspects.isEmpty else { return }
    var scratch = NormalisedText()
    var keys: [UInt64: [AnswerKey]] = [:]
    for question in other.bank.questions {
      guard let key = question.key else { continue }
      // Keys of other questions below the last one are no answer of it.
      if isOfList(key) { continue }
      keys[QuestionFingerprint.ordered(question, scratch: &scratch), default: []].append(key)
    }
    for index in suspects {
      let question = chosen.bank.questions[index]
      let print = QuestionFingerprint.ordered(question, scratch: &scratch)
      guard let key = question.key, let others = keys[print], let otherKey = others.first,
        !others.contains(where: { agrees($0, key) })
      else { continue }
      chosen.bank.questions[index].key = nil
      let text = KeyText.text(of: key) + " / " + KeyText.text(of: otherKey)
      chosen.diagnostics.append(Diagnostic(.ambiguousKey(text), at: question.source))
    }
  }

  /// Takes away answers that are lists of other questions' keys, `答案：1.A 2.B 3.C`, and the numbers
  /// of lines of the stem, which may be options.
  private static func openLists(_ chosen: inout BankDocument) {
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

  /// Whether an answer begins with a number, as those of a list do.
  private static func isOfList(_ key: AnswerKey) -> Bool {
    let text: String
    switch key {
    case .text(let answer): text = answer
    case .blanks(let blanks, _): text = blanks.first?.first ?? ""
    default: return false
    }
    return NumberScanner(line: Glyphs(text)).mark()?.style.isMarked == true
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

  /// The questions with a key that does not stand with the same question and an agreeing key in the
  /// other reading, as nearly all do, in the same order.
  private static func suspects(of questions: [Question], beside others: [Question]) -> [Int] {
    var next = 0
    return questions.indices.filter { index in
      guard let key = questions[index].key, questions[index].kind != .shortAnswer else {
        return false
      }
      let found = (next..<min(next + reach, others.count)).first { place in
        others[place].stem == questions[index].stem
          && others[place].options == questions[index].options
      }
      guard let found, let otherKey = others[found].key, agrees(otherKey, key) else { return true }
      next = found + 1
      return false
    }
  }

  /// Whether two keys are the same, the labels before the answers of blanks apart.
  private static func agrees(_ one: AnswerKey, _ other: AnswerKey) -> Bool {
    if let text = text(of: one, beside: other) { return Self.begins(text, with: other) }
    if let text = text(of: other, beside: one) { return Self.begins(text, with: one) }
    guard case .blanks(let blanks, _) = one, case .blanks(let others, _) = other,
      blanks.count == others.count
    else { return one == other }
    return zip(blanks.joined(), others.joined()).allSatisfy {
      $0 == $1 || $0.hasSuffix($1) || $1.hasSuffix($0) || explains($0, $1) || explains($1, $0)
    }
  }

  /// What a key says as a text: of a single blank only beside a verdict, `正确。` beside 对.
  private static func text(of key: AnswerKey, beside other: AnswerKey) -> String? {
    switch (key, other) {
    case (.text(let text), _): text
    case (.blanks(let blanks, _), .truth) where blanks.count == 1 && blanks[0].count == 1:
      blanks[0][0]
    default: nil
    }
  }

  /// Whether a text is another with its explanation behind it: `绿色。解析：红色……`.
  private static func explains(_ text: String, _ key: String) -> Bool {
    guard text.hasPrefix(key) else { return false }
    let rest = Glyphs(String(text.dropFirst(key.count))).trimmed
    return LabelScanner(line: rest).label(at: rest.startIndex)?.field == .bank(.rationale)
  }

  /// Whether a text is a key with its reason: `错误。应为先报告`.
  private static func begins(_ text: String, with key: AnswerKey) -> Bool {
    guard let (leading, _) = KeyNotation.leading(Glyphs(text)) else { return key == .text(text) }
    switch key {
    case .truth(let truth): return leading.truth == truth
    case .choices(let choices): return leading.letters?.sorted() == choices
    default: return key == .text(text)
    }
  }
}
