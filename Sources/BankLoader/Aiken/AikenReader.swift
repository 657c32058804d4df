package import ExamModel
import Tables

/// Reads question banks in Aiken: a stem, options with capital letters, and `ANSWER:` with one.
package struct AikenReader {
  private var assembly: BankAssembly
  private let lines: [AikenLine]
  /// For each line the next one that is an option or an answer, itself included.
  private let markers: [Int?]
  private var draft: AikenDraft?
  /// The questions read so far; what is said of the last may follow.
  private var questions: [(question: Question, isExplained: Bool)] = []

  /// The bank in a file's bytes, with everything that was found in it.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is on disk.
  ///   - file: Its name, for diagnostics and for a bank without a title.
  ///   - digest: What ids of questions without one are made with.
  package static func read(
    bytes: [UInt8], file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    var assembly = BankAssembly(file: file, digest: digest)
    guard let text = TextDecoder.repaired(bytes) else {
      assembly.report(.notText, at: SourcePosition(file: file))
      return assembly.document()
    }
    let lines = LineEnds.normalised(text.bytes).split(
      separator: 0x0A, omittingEmptySubsequences: false)
    var reader = AikenReader(
      assembly: assembly,
      lines: lines.map { AikenLine(TextFormat.cleaned(String(decoding: $0, as: UTF8.self))) })
    for index in reader.lines.indices { reader.take(index) }
    reader.close()
    reader.addQuestions()
    return reader.assembly.document()
  }

  private init(assembly: BankAssembly, lines: [AikenLine]) {
    self.assembly = assembly
    self.lines = lines
    var markers: [Int?] = Array(repeating: nil, count: lines.count)
    var next: Int?
    for index in lines.indices.reversed() {
      switch lines[index] {
      case .option, .answer: next = index
      case .blank, .text, .note: break
      }
      markers[index] = next
    }
    self.markers = markers
  }

  private mutating func take(_ index: Int) {
    switch lines[index] {
    case .blank: break
    case .text(let text): takeText(text, at: index)
    case .note(let text, let line): takeNote(text, line, at: index)
    case .option(let letter, let text, let line): takeOption(letter, text, line, at: index)
    case .answer(let value):
      open(at: index)
      draft?.answer = (value, index + 1)
      close()
    }
  }

  /// Takes what is said of the question above; before its answer it is text like any other, but for
  /// words in capitals between the last option and the answer.
  private mutating func takeNote(_ text: String?, _ line: String, at index: Int) {
    if let draft, isBeforeAnswer(index, of: draft), Self.isInCapitals(line) {
      if let text, !text.isEmpty { self.draft?.notes.append(text) }
      return
    }
    guard draft == nil, let last = questions.indices.last else {
      return takeText(line, at: index)
    }
    guard let text, !text.isEmpty else { return }
    let before = questions[last].question.rationale.map { $0 + "\n" } ?? ""
    questions[last].question.rationale = before + text
  }

  /// Whether nothing but the answer, and what else is said of the question, comes behind a line.
  private func isBeforeAnswer(_ index: Int, of draft: AikenDraft) -> Bool {
    guard draft.options.count > 1, let marker = markers[index], case .answer = lines[marker],
      marker - index <= Self.mostNotes
    else { return false }
    return lines[index..<marker].allSatisfy { line in
      switch line {
      case .note, .blank: true
      case .option, .answer, .text: false
      }
    }
  }

  /// No more lines are said of a question before its answer.
  private static let mostNotes = 12

  /// Whether the word before a line's colon is written in capitals: `NUMBERING: abc`.
  private static func isInCapitals(_ line: String) -> Bool {
    !line.prefix { !":：".contains($0) }.contains(where: \.isLowercase)
  }

  /// Adds the questions, without the numbers before their stems where these count all of them.
  private mutating func addQuestions() {
    let stems = questions.map { StemText($0.question.stem) }
    let areNumbered = stems.count > 2 && stems.map(\.number) == stems.indices.map { $0 + 1 }
    for (index, (question, isExplained)) in questions.enumerated() {
      var question = question
      if areNumbered { question.stem = stems[index].unnumbered }
      assembly.add(question, isKeyExplained: isExplained)
    }
  }

  private mutating func takeText(_ text: String, at index: Int) {
    if let draft, !draft.options.isEmpty, !continues(draft, at: index) { close() }
    open(at: index)
    draft?.append(text)
  }

  /// Whether the text on a line goes on with an option: the next option or answer is the draft's.
  private func continues(_ draft: AikenDraft, at index: Int) -> Bool {
    guard let marker = markers[index] else { return false }
    if case .option(let letter, _, _) = lines[marker] { return letter == draft.options.count }
    return true
  }

  private mutating func takeOption(
    _ letter: Int, _ text: String, _ line: String, at index: Int
  ) {
    if letter == 0, draft?.options.isEmpty == false { close() }
    let expected = draft?.options.count ?? 0
    // `U.S.` begins a line of text, not the option U.
    if letter != expected, expected == 0 { return takeText(line, at: index) }
    if letter != expected {
      draft?.hasWrongLetters = true
      assembly.report(.optionLetters(KeyText.letter(letter)), at: assembly.place(index + 1))
    }
    open(at: index)
    draft?.options.append(text)
  }

  private mutating func open(at index: Int) {
    if draft == nil { draft = AikenDraft(line: index + 1) }
  }

  private mutating func close() {
    guard let draft else { return }
    self.draft = nil
    var question = Question(
      kind: .singleChoice, stem: draft.stem.joined(separator: "\n"), options: draft.options,
      source: assembly.place(draft.line))
    if !draft.notes.isEmpty { question.rationale = draft.notes.joined(separator: "\n") }
    var isExplained = draft.hasWrongLetters
    if let answer = draft.answer, !isExplained {
      if let letters = draft.letters(of: answer.text) {
        if letters.count > 1 { question.kind = .multipleChoice }
        question.key = .choices(letters)
      } else {
        assembly.report(
          answer.text.isEmpty ? .missingKey : .impossibleKey(answer.text),
          at: assembly.place(answer.line))
        isExplained = true
      }
    }
    questions.append((question, isExplained))
  }
}
