import ExamModel

/// Decides what the key of a question is by all that the file says of it.
struct KeyRule {
  let sections: [TidySection]
  let codes: TruthCodes
  /// Lines of the page, which no key is.
  let furniture: Set<String>
  /// Whether T and F are keys of statements.
  let hasLatinTruths: Bool
  /// Whether the keys of questions without options are verdicts.
  let hasVerdicts: Bool
  /// Whether letters are keys of questions whose options the file leaves out.
  let hasBareLetters: Bool

  /// No question has more keys that agree.
  private static let most = 16

  /// What people write where they have no answer.
  private static let none: Set<String> = [
    "略", "答案略", "见解析", "见答案", "见教材", "见课本", "见书", "暂无", "暂无答案", "待定", "待补充", "?", "-", "同上", "未知",
    "无答案",
  ]

  /// Whether a text stands where there is no answer.
  static func isNone(_ text: String) -> Bool { text.utf8.count <= 15 && none.contains(text) }

  func apply(to question: inout TidyQuestion) {
    for part in question.parts.indices { apply(to: &question.parts[part]) }
    guard question.doubt == nil, !question.keys.isEmpty else { return }
    guard question.keys.count <= Self.most else {
      question.doubt = question.keys.prefix(3).map { $0.text.string }.joined(separator: " / ")
      return
    }
    var known = question.kind ?? (question.isCase ? .composite : sectionKind(of: question))
    if known == nil, hasBareLetters, let letters = Self.bareLetters(of: question) {
      known = letters.count == 1 ? .singleChoice : .multipleChoice
      question.kind = known
    }
    var readings: [KeyReading] = []
    for note in question.keys {
      let (reading, reason) = reading(of: note, in: question, kind: known)
      if !readings.contains(reading) { readings.append(reading) }
      if let reason {
        question.rationale.insert(TidyLine(glyphs: reason, number: note.number), at: 0)
      }
      if reason != nil, note.lines.count > 1 {
        question.rationale.insert(contentsOf: note.lines.dropFirst(), at: 1)
      }
    }
    if readings.count > 1, question.options.isEmpty, known == .shortAnswer || known == nil,
      readings.allSatisfy(\.isText)
    {
      // A model answer and its points are one.
      question.key = question.keys.flatMap(\.lines)
      return
    }
    guard readings.count == 1, let reading = readings.first else {
      question.doubt = question.keys.map { $0.text.string }.joined(separator: " / ")
      return
    }
    set(reading, of: &question)
  }

  /// What the section says of its questions; of the parts of its cases it says nothing.
  private func sectionKind(of question: TidyQuestion) -> QuestionKind? {
    let kind = sections[question.section].kind
    return kind == .composite ? nil : kind
  }

  private func reading(
    of note: KeyNote, in question: TidyQuestion, kind: QuestionKind?
  ) -> (KeyReading, reason: Glyphs?) {
    let truths = TruthKeyReader(codes: codes, question: question)
    switch kind {
    case .trueFalse?: return truths.reading(of: note)
    case .fillIn?: return (.text(blankAnswers(in: note, of: question).text), nil)
    case .singleChoice?, .multipleChoice?, nil:
      if truths.options != nil, kind == nil { return truths.reading(of: note) }
      if kind != nil, question.options.isEmpty, let key = Self.choice(in: note) { return key }
      guard question.options.isEmpty else {
        return ChoiceKeyReader.reading(of: note, in: question, isMultiple: kind == .multipleChoice)
      }
      if kind == nil, let truth = wholeTruth(note) { return (.truth(truth), nil) }
      if kind == nil, let answers = answers(in: note, of: question) { return (.text(answers), nil) }
      if kind == nil, let (isTrue, reason) = Self.latinTruth(note),
        hasLatinTruths || reason != nil && question.stem.last?.glyphs.last?.scalar == "。"
      {
        return (.truth(isTrue), reason)
      }
      if kind == nil, hasVerdicts || Self.isVerdict(note.text) { return truths.reading(of: note) }
      return (text(of: note), nil)
    default: return (text(of: note), nil)
    }
  }

  /// Whether a file leaves out the options of all its questions, and some of no known kind have several
  /// letters for a key, or one that no word for right or wrong is.
  static func hasBareLetters(_ questions: [TidyQuestion]) -> Bool {
    guard questions.allSatisfy({ $0.options.isEmpty }) else { return false }
    return questions.contains { question in
      guard let letters = bareLetters(of: question) else { return false }
      return letters.count > 1 || (2...4).contains(letters[0])
    }
  }

  /// The letters of options that are left out, and what the right ones say: `B`, `B：开除党籍`.
  private static func choice(in note: KeyNote) -> (KeyReading, reason: Glyphs?)? {
    if let letters = KeyNotation(note.text).letters { return (.letters(letters.sorted()), nil) }
    let text = note.text.trimmed
    guard note.lines.count == 1, let (key, end) = KeyNotation.leading(text),
      let letters = key.letters, text.scalar(at: end)?.isOne(of: ":：.．、") == true
    else { return nil }
    let rest = text.dropFirst(end + 1 - text.startIndex).trimmed
    // A、甲 C、丙 names two.
    let names = rest.indices.contains { place in
      rest[place].letter?.isSmall == false
        && rest.scalar(at: place + 1)?.isOne(of: ":：.．、 ") != false
    }
    return names ? nil : (.letters(letters.sorted()), rest.isEmpty ? nil : rest)
  }

  /// The letters that are the key of a question without options, and without blanks for texts.
  private static func bareLetters(of question: TidyQuestion) -> [Int]? {
    guard question.options.isEmpty, question.parts.isEmpty, question.keys.count == 1,
      question.keys[0].place == .label, question.keys[0].lines.count == 1,
      let letters = KeyNotation(question.keys[0].text).letters, letters.allSatisfy({ $0 < 5 }),
      !question.stem.contains(where: { $0.glyphs.traits.contains(.underscore) })
    else { return nil }
    return letters
  }

  /// The answers of the blanks of a question that nothing calls a fill-in question, where there are
  /// several and as many answers.
  private func answers(in note: KeyNote, of question: TidyQuestion) -> String? {
    let (text, blanks) = blankAnswers(in: note, of: question)
    guard blanks > 1, text.split(separator: "；").count == blanks else { return nil }
    return text
  }

  private func blankAnswers(
    in note: KeyNote, of question: TidyQuestion
  ) -> (text: String, blanks: Int) {
    let blanks = BlankCounter.count(in: question.stem.map(\.glyphs.string).joined())
    let key = Glyphs(note.lines.map(\.glyphs.string).joined(separator: " "))
    return (BlankAnswers.text(of: key, blanks: blanks), blanks)
  }

  /// A model answer, where it is one.
  private func text(of note: KeyNote) -> KeyReading {
    let folded = note.text.foldedString
    // Words of the page that were broken over lines are no answer either.
    let isNoise = NoisePatterns.isNoise(Array(note.lines.map(\.glyphs).joined())[...])
    let isOne =
      !isNoise
      && (note.lines.count > 1 || !(Self.none.contains(folded) || furniture.contains(folded)))
    return isOne ? .text(lines(of: note)) : .none(note.text.string)
  }

  /// 对 and 错 where nothing says the kind; a letter alone says nothing.
  private func wholeTruth(_ note: KeyNote) -> Bool? {
    let key = KeyNotation(note.text)
    guard note.lines.count == 1, let truth = key.truth, key.letters == nil else { return nil }
    return truth
  }

  private func lines(of note: KeyNote) -> String {
    note.lines.map(\.glyphs.string).joined(separator: "\n")
  }

  private func set(_ reading: KeyReading, of question: inout TidyQuestion) {
    let note = question.keys[0]
    switch reading {
    case .letters(let letters):
      question.key = [line(KeyText.letters(letters), note)]
    case .truth(let isTrue): question.key = [line(isTrue ? "对" : "错", note)]
    case .unclear(let raw): question.key = [line(raw, note)]
    case .none(let raw): question.doubt = raw
    case .text(let text):
      let isWhole = note.lines.count > 1 && text == lines(of: note)
      question.key = isWhole ? note.lines : [line(text, note)]
      setKind(of: &question, by: text)
    }
  }

  /// Says what an answer in words makes of a question, where letters of options are none: `Long`.
  private func setKind(of question: inout TidyQuestion, by text: String) {
    guard question.kind == nil, question.options.isEmpty, sectionKind(of: question) == nil,
      KeyNotation(Glyphs(text)).letters == nil,
      text.unicodeScalars.allSatisfy({ $0.letter != nil })
    else { return }
    let stem = question.stem.map(\.glyphs.string).joined(separator: "\n")
    question.kind = BlankCounter.count(in: stem) > 0 ? .fillIn : .shortAnswer
  }

  private func line(_ text: String, _ note: KeyNote) -> TidyLine {
    TidyLine(glyphs: Glyphs(text), number: note.number)
  }
}
