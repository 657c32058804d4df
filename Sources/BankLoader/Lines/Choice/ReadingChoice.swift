import ExamModel

/// Decides between a text read as it is and its tidy form, and lets neither give a key that the
/// other contradicts.
enum ReadingChoice {
  /// How far the same question of two readings may be apart.
  private static let reach = 8

  /// The reading that explains more of the file with fewer doubts.
  static func choice(of direct: CanonicalReader.Reading, or tidied: BankDocument) -> BankDocument {
    var (direct, tidied) = (direct, tidied)
    direct.document.openKeys(SwallowedOptions.finding)
    tidied.openKeys(SwallowedOptions.finding)
    // The text as it is tells the columns too.
    if saysTheSame(direct.document, tidied) {
      var same = direct.document
      same.openKeys(ListAnswers.finding)
      return same
    }
    let (settled, otherSettled) = (settled(direct.document), settled(tidied))
    // Lines that only continue what stands before them are doubtful where nothing joined them.
    let unsaid = ReadingDoubts.unsaid(in: direct.document.bank)
    let doubts = doubts(direct.document) + direct.continuedLines + unsaid
    let isTidied =
      settled == otherSettled
      && areMore(tidied.bank.questions, than: direct.document.bank.questions)
      || (settled != otherSettled ? otherSettled > settled : self.doubts(tidied) <= doubts)
    var chosen = isTidied ? tidied : direct.document
    let other = isTidied ? direct.document : tidied
    openContradicted(&chosen, by: other)
    chosen.openKeys(ListAnswers.finding)
    return chosen
  }

  /// Whether questions are choices, which no text has by chance, or stand below headings for kinds,
  /// and there are far more of them than in another reading.
  private static func areMore(_ questions: [Question], than others: [Question]) -> Bool {
    guard questions.count >= max(1, 2 * others.count) else { return false }
    let choices = questions.count { $0.options.count > 1 }
    if choices == questions.count || others.isEmpty && choices >= leastChoices { return true }
    let areAsked = questions.allSatisfy { $0.options.count > 1 || $0.section != nil }
    if others.isEmpty, questions.count >= leastAsked, questions.allSatisfy(asks) { return true }
    // Few long stems below no heading are what statements ran together to.
    let areParted =
      questions.count >= 4 * others.count && others.allSatisfy { $0.section == nil }
    return areAsked && questions.count >= leastAsked
      && (others.isEmpty || areParted || 2 * choices >= questions.count)
  }

  /// Whether a stem ends with a question mark.
  private static func asks(_ question: Question) -> Bool {
    question.stem.hasSuffix("？") || question.stem.hasSuffix("?")
  }

  /// So many questions with options are no accident.
  private static let leastChoices = 3
  /// So many questions below headings are no accident.
  private static let leastAsked = 4

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
      } else if questions[index].key != nil, !questions[index].stem.isEmpty,
        !isEmpty(questions[index])
      {
        count += 1
      }
    }
    return count
  }

  /// Whether a letter is the key of a question whose options are not there, or stand in its stem, or
  /// 略 where nothing asks for an answer in words, or holds what somebody answered.
  private static func isEmpty(_ question: Question) -> Bool {
    switch question.key {
    case .choices?: question.options.isEmpty
    case .text(let text)?:
      question.section == nil && KeyRule.isNone(text) || TextSigns.holdsOther(text)
    case .blanks(let blanks, _)?: blanks.contains { $0.contains(where: TextSigns.holdsOther) }
    default: false
    }
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
        !others.contains(where: { KeyAgreement.agrees($0, key) })
      else { continue }
      chosen.bank.questions[index].key = nil
      let text = KeyText.text(of: key) + " / " + KeyText.text(of: otherKey)
      chosen.diagnostics.append(Diagnostic(.ambiguousKey(text), at: question.source))
    }
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
      guard let found, let otherKey = others[found].key, KeyAgreement.agrees(otherKey, key) else {
        return true
      }
      next = found + 1
      return false
    }
  }
}
