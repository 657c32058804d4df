import ExamModel

/// Reads a bank from lines: one pass, a marker a line, everything doubtful said.
struct CanonicalReader {
  let source: SourceText
  let digest: DigestFunction

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

  var hasTitle = false
  /// Fields of the head seen so far, as bits.
  var seenInHead: UInt32 = 0

  var lawNames = ValueCache<String>()
  var lists = ValueCache<[String]>()
  var difficulties = ValueCache<Difficulty?>()

  init(source: SourceText, digest: @escaping DigestFunction) {
    self.source = source
    self.digest = digest
  }

  /// The bank of a source.
  static func read(_ source: SourceText, digest: @escaping DigestFunction) -> BankDocument {
    var reader = CanonicalReader(source: source, digest: digest)
    for index in source.lines.indices { reader.take(index) }
    reader.closeQuestion()
    return reader.document()
  }

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
    let places = diagnostics.enumerated().sorted {
      ($0.element.position.line, $0.offset) < ($1.element.position.line, $1.offset)
    }
    return BankDocument(bank: bank, diagnostics: places.map(\.element))
  }
}
