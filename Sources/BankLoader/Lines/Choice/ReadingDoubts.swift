import ExamModel

/// Whether a text, read as it is, may not be what it was taken for.
enum ReadingDoubts {
  /// What a question that became the title counts, and a number left before a stem.
  private static let lostQuestion = 4
  private static let leftNumber = 2

  /// No tag that names a kind is longer.
  private static let longestTag = 10

  /// Whether anything found in the text, or in what was made of it, calls for a second look.
  static func isDoubtful(_ reading: CanonicalReader.Reading, in source: SourceText) -> Bool {
    let findings = reading.document.diagnostics
    if reading.isCanonical {
      // The writer's own form: every line of it has its place.
      return findings.contains { isStructural($0.finding) }
    }
    if findings.contains(where: { $0.finding.severity != .note }) { return true }
    let questions = reading.document.bank.questions
    if reading.hasKeyAbove || reading.habits.isDoubtful(questions: questions.count)
      || takesQuestionForTitle(reading.document.bank)
    {
      return true
    }
    return reading.continuedLines > 0 || hasSigns(source.bytes) || givesMarks(questions)
      || questions.contains(where: isDoubtful)
  }

  private static func isStructural(_ finding: BankFinding) -> Bool {
    switch finding {
    case .strayLine, .optionLetters, .numberOutOfOrder: true
    default: false
    }
  }

  /// Whether the first line, which was taken for a title, may be a question's.
  private static func takesQuestionForTitle(_ bank: QuestionBank) -> Bool {
    !bank.questions.isEmpty
      && (TextSigns.beginsWithNumber(bank.title) || BlankCounter.count(in: bank.title) > 0)
  }

  /// What nothing was said of and is doubtful nevertheless, as a number of doubts.
  static func unsaid(in bank: QuestionBank) -> Int {
    let numbers = bank.questions.reduce(0) {
      $0 + leftNumbers(in: $1.stem) + (LaterNumbers.lines(in: $1).isEmpty ? 0 : 1)
    }
    let swallowed = bank.questions.reduce(0) { $0 + $1.options.reduce(0) { $0 + numbered(in: $1) } }
    let explained = bank.questions.count(where: explainsNext)
    // 甲   B. 乙 is two options.
    let unparted = bank.questions.reduce(0) {
      $0 + $1.options.count(where: TextSigns.holdsSideOption)
    }
    let fields = bank.questions.count(where: TextSigns.holdsField)
    return (takesQuestionForTitle(bank) ? lostQuestion : 0)
      + leftNumber * (numbers + unparted + fields)
      + lostQuestion * (swallowed + explained)
  }

  /// Whether a line of an explanation begins with the number of the next question, and none with 1.
  private static func explainsNext(_ question: Question) -> Bool {
    guard let number = question.number, let rationale = question.rationale,
      rationale.utf8.contains(0x0A)
    else { return false }
    let lines = rationale.split(separator: "\n").filter { TextSigns.beginsWithNumber(String($0)) }
    let values = lines.map { $0.prefix { $0.isNumber } }
    return values.contains(Substring(String(number &+ 1))) && !values.contains("1")
  }

  /// How many further lines of an option begin with numbers and ask something.
  private static func numbered(in option: String) -> Int {
    guard option.utf8.contains(0x0A) else { return 0 }
    return option.split(separator: "\n").dropFirst().count { line in
      TextSigns.beginsWithNumber(String(line)) && BlankCounter.count(in: String(line)) > 0
    }
  }

  /// How many lines of a stem begin with numbers: the first, and later ones that ask something.
  private static func leftNumbers(in stem: String) -> Int {
    let first = TextSigns.beginsWithNumber(stem) ? 1 : 0
    guard stem.utf8.contains(0x0A) else { return first }
    return first
      + stem.split(separator: "\n").dropFirst().count { line in
        line.holds("？") && TextSigns.beginsWithNumber(String(line))
      }
  }

  /// Whether a question holds what belongs elsewhere: further options, a key in the blank, a model
  /// answer among its scoring points.
  private static func isDoubtful(_ question: Question) -> Bool {
    if question.key == nil, !question.scoringPoints.isEmpty { return true }
    if question.stem.utf8.first == 0x7B, question.stem.utf8.last == 0x7D { return true }
    // ……登记。（　）门卫: words behind the cross put a statement right.
    if question.key == .truth(false), question.stem.utf8.last != 0x89,
      question.stem.holds("。（　）")
    {
      return true
    }
    // A wide gap may be a blank.
    if question.kind == .shortAnswer || question.kind == .fillIn,
      TextSigns.holdsGap(question.stem)
    {
      return true
    }
    // Further lines of a stem without options may be numbered options, or answers of its blanks.
    if question.options.isEmpty, question.parts.isEmpty, question.stem.utf8.contains(0x0A) {
      return true
    }
    // 略 is a model answer only where an answer in words is asked for.
    if case .text(let text)? = question.key,
      KeyNotation.leading(Glyphs(text)) != nil || question.section == nil && KeyRule.isNone(text)
    {
      return true
    }
    if ContradictedTruthRule.mayApply(to: question) || TextSigns.beginsWithNumber(question.stem) {
      return true
    }
    // 1.单选谁先报告
    if question.stem.utf8.first == 0xE5,
      question.stem.utf8.starts(with: "单选".utf8) || question.stem.utf8.starts(with: "多选".utf8)
    {
      return true
    }
    // <单选>应当（　）。
    if question.stem.utf8.first == 0x3C, question.stem.prefix(longestTag).contains(">") {
      return true
    }
    if hasMarks(question.stem) || TextSigns.holdsField(question) { return true }
    return swallows(question) || hasLabels(question)
      || question.options.contains(where: TextSigns.isDoubtful)
      || TextSigns.holdsOption(question.stem) || TextSigns.holdsFilledBracket(question.stem)
      || question.parts.contains(where: isDoubtful)
  }

  /// Whether a text of several lines, a model answer or an explanation with numbered ones, may have
  /// taken in what belongs to the page or is a question.
  private static func swallows(_ question: Question) -> Bool {
    if case .text(let text)? = question.key, text.utf8.contains(0x0A) { return true }
    guard let rationale = question.rationale, rationale.utf8.contains(0x0A) else { return false }
    return rationale.unicodeScalars.contains { $0.digit != nil }
  }

  /// Whether the answers of blanks begin with their numbers, or an option with a second sign.
  private static func hasLabels(_ question: Question) -> Bool {
    if case .blanks(let blanks, _)? = question.key, let first = blanks.first?.first,
      let scalar = first.unicodeScalars.first
    {
      return scalar.isOne(of: "①(（第⑴") || first.hasSuffix("。")
        || scalar.digit != nil && OptionNumbers.count(in: question.stem) > 1
    }
    var letters = 0
    for (place, option) in question.options.enumerated() {
      guard let first = option.unicodeScalars.first else { continue }
      if first == "、" || first == "．" || first == "." { return true }
      if letters == place, first.letter?.index == place { letters += 1 }
    }
    return letters > 1 && letters == question.options.count
  }

  /// Whether a stem ends with what it gives, `（2分）`, or with a box.
  private static func hasMarks(_ stem: String) -> Bool {
    switch stem.utf8.last {
    case 0x89, 0x29, 0x91: stem.hasSuffix("分）") || stem.hasSuffix("分)") || stem.hasSuffix("】")
    default: false
    }
  }

  /// Whether a section says what its questions give, which only the tidy form takes over.
  private static func givesMarks(_ questions: [Question]) -> Bool {
    var last: String?
    for question in questions where question.section != last {
      last = question.section
      if let last, HeadingReader(Glyphs(last)).mark()?.marks != nil { return true }
    }
    return false
  }
}
