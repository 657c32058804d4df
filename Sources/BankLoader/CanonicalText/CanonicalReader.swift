import ExamModel

/// Reads a bank from lines: one pass, a marker a line, everything doubtful said.
struct CanonicalReader {
  /// A bank, and what tells whether its text is in the tidy form.
  struct Reading {
    var document: BankDocument
    /// Lines without a marker that stems and options go on with: broken text, or what belongs to
    /// no question.
    var continuedLines: Int
    /// Whether it has the head that the writer writes.
    var isCanonical: Bool
    /// Whether a key stands above the first question of the text or of a section: so may all others.
    var hasKeyAbove: Bool
    /// What it does to save lines, where that was looked for.
    var habits = TypingHabits()
  }

  let source: SourceText

  var bank = QuestionBank(title: "")
  var diagnostics: [Diagnostic<BankFinding>] = []

  /// The question or part being read, where `isOpen`.
  var draft = QuestionDraft()
  var isOpen = false
  /// The case whose parts are being read.
  var openCase: Question?

  /// The heading that the next question stands under, and the kind that it names.
  var section: String?
  var sectionKind: QuestionKind?
  /// The number that the next question has.
  var expectedNumber = 1
  /// Numbers may begin again at 1.
  var isAfterHeading = true

  /// Lines without a marker that stems and options go on with.
  private var continuedLines = 0

  /// Whether options side by side and keys in blanks are read as such.
  private let looksForHabits: Bool
  var habits = TypingHabits()

  /// Whether a key stands above the first question of the text or of a section.
  var hasKeyAbove = false

  var hasTitle = false
  /// Fields of the head seen so far, as bits.
  var seenInHead: UInt32 = 0

  var lawNames = ValueCache<String>()
  var lists = ValueCache<[String]>()
  var difficulties = ValueCache<Difficulty?>()
  var kinds = ValueCache<QuestionKind?>()

  init(source: SourceText, habits looksForHabits: Bool = false) {
    self.source = source
    self.looksForHabits = looksForHabits
  }

  /// The bank of a source.
  static func read(_ source: SourceText, digest: @escaping DigestFunction) -> BankDocument {
    var document = reading(of: source).document
    QuestionDigest.setIDs(of: &document.bank, using: digest)
    return document
  }

  /// The bank of a source, and what the source looked like on the way; questions without an id have
  /// none yet.
  ///
  /// - Parameter habits: Whether options side by side and keys in blanks are read as such.
  static func reading(of source: SourceText, habits: Bool = false) -> Reading {
    var reader = CanonicalReader(source: source, habits: habits)
    for index in source.lines.indices { reader.take(index) }
    reader.closeQuestion()
    return Reading(
      document: reader.document(), continuedLines: reader.continuedLines,
      isCanonical: reader.isCanonical, hasKeyAbove: reader.hasKeyAbove, habits: reader.habits)
  }

  private var isCanonical: Bool { seenInHead & BankField.title.bit != 0 }

  /// Whether habits are looked for; a text in the writer's own form has none.
  var readsHabits: Bool { looksForHabits && !isCanonical }

  /// Reports a finding at a byte of the source.
  mutating func report(_ finding: BankFinding, at offset: Int) {
    diagnostics.append(Diagnostic(finding, at: source.position(at: offset)))
  }

  private mutating func take(_ index: Int) {
    let line = source.lines[index]
    let isTaken =
      switch LineMarker(of: line.range, in: source.bytes.span) {
      case .text: false
      case .rule: true
      case .number(let number, let content): beginQuestion(number, content: content, at: index)
      case .option(let letter, let content): addOption(letter, content: content, at: line)
      case .part(let number, let content): beginPart(number, content: content, at: index)
      case .prompt(let number, let content): addPrompt(number, content: content, at: line)
      case .field(let field, let content): takeField(field, content: content, at: line)
      case .heading(let kind, let name): beginSection(name, kind: kind, at: index)
      case .topic(let name): beginTopic(name, at: index)
      }
    if !isTaken { continueText(line) }
  }

  private mutating func continueText(_ line: SourceLine) {
    if isOpen {
      if draft.target == .stem || draft.target == .option { continuedLines += 1 }
      if draft.append(line.range, of: source) { return }
    } else if bank.questions.isEmpty, section == nil, !hasTitle {
      // Files that people paste begin with their title.
      hasTitle = true
      bank.title = TextEscape.value(line.range, in: source)
      return
    }
    report(.strayLine(TextEscape.value(line.range, in: source)), at: line.start)
  }

  private mutating func document() -> BankDocument {
    if bank.questions.isEmpty {
      diagnostics.append(Diagnostic(.noQuestions, at: SourcePosition(file: source.file)))
    }
    if !hasTitle { bank.title = FileName.stem(of: source.file) }
    diagnostics.orderByLine()
    return BankDocument(bank: bank, diagnostics: diagnostics)
  }
}
