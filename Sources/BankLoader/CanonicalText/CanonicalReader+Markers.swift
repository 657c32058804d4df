import ExamModel

extension CanonicalReader {
  /// Begins a question at a number; false where the line only looks like one.
  mutating func beginQuestion(_ number: Int, content: Int, at index: Int) -> Bool {
    let line = source.lines[index]
    let text = content..<line.end
    let caseText = caseText(in: text)
    guard accepts(number, isCase: caseText != nil, at: index) else { return false }
    if number != expectedNumber, !(isAfterHeading && number == 1) {
      report(.numberOutOfOrder(expected: expectedNumber, found: number), at: line.start)
    }
    closeQuestion()
    expectedNumber = number + 1
    isAfterHeading = false
    isOpen = true
    draft.reset(line: line, number: number, stem: caseText ?? text, isCase: caseText != nil)
    return true
  }

  /// Begins a part of the open case.
  mutating func beginPart(_ number: Int, content: Int, at index: Int) -> Bool {
    guard isOpen, openCase != nil || isInCase,
      number == (openCase?.parts.count ?? 0) + partsOpen + 1
    else { return false }
    guard !isRisky || isFollowedByBody(index) else { return false }
    let line = source.lines[index]
    closeDraft()
    isOpen = true
    draft.reset(line: line, number: number, stem: content..<line.end, isPart: true)
    return true
  }

  /// Adds an option.
  mutating func addOption(_ letter: Int, content: Int, at line: SourceLine) -> Bool {
    guard isOpen, !draft.has(.key), !draft.has(.rationale), !isCaseText else { return false }
    let expected = draft.options.count
    guard expected < Letters.count else { return false }
    if letter != expected {
      // A capital that is not the next letter is an option out of order; other letters are text.
      let isCapital = source.bytes[line.start] < 0x61
      guard isCapital, letter < 10, expected > 0 else { return false }
      draft.wrongLetter = draft.wrongLetter ?? line.range
    }
    addOptions(in: content..<line.end)
    draft.target = .option
    return true
  }

  /// Adds a prompt of a matching question.
  mutating func addPrompt(_ number: Int, content: Int, at line: SourceLine) -> Bool {
    guard isOpen, draft.kind ?? (draft.isPart ? nil : sectionKind) == .matching,
      draft.options.isEmpty, !draft.has(.key), number == draft.prompts.count + 1
    else { return false }
    draft.prompts.append(TextRun(content..<line.end))
    draft.target = .prompt
    return true
  }

  /// Begins a section under a heading that names a kind, or claims to.
  mutating func beginSection(_ name: Range<Int>, kind: QuestionKind?, at index: Int) -> Bool {
    guard kind != nil || isBetweenQuestions || isBeforeFirst(index) else { return false }
    let text = TextEscape.value(name, in: source)
    closeQuestion()
    if kind == nil { report(.unknownKind(text), at: name.lowerBound) }
    open(section: text, kind: kind)
    return true
  }

  /// Whether the line after a place is number 1.
  private func isBeforeFirst(_ index: Int) -> Bool {
    guard index + 1 < source.lines.count else { return false }
    if case .number(1, _) = LineMarker(of: source.lines[index + 1].range, in: source.bytes.span) {
      return true
    }
    return false
  }

  /// Begins a section under a heading that names no kind: only where questions begin after it.
  mutating func beginTopic(_ name: Range<Int>, at index: Int) -> Bool {
    guard isBetweenQuestions, index + 1 < source.lines.count else { return false }
    switch LineMarker(of: source.lines[index + 1].range, in: source.bytes.span) {
    case .number(let number, _) where number == 1 || number == expectedNumber: break
    case .heading(.some, _): break
    default: return false
    }
    closeQuestion()
    open(section: TextEscape.value(name, in: source), kind: nil)
    return true
  }

  /// Sets what the questions that follow stand under.
  mutating func open(section name: String?, kind: QuestionKind?) {
    section = name
    sectionKind = kind
    isAfterHeading = true
  }

  /// The text after 案例：; nil where a question does not begin so.
  func caseText(in content: Range<Int>) -> Range<Int>? {
    let bytes = source.bytes.span
    // 案
    guard content.count >= 9, bytes[content.lowerBound] == 0xE6,
      bytes[content.lowerBound + 1] == 0xA1,
      case .field(.caseText, let start) = LineMarker(of: content, in: bytes)
    else { return nil }
    return start..<content.upperBound
  }

  /// The kind that is known of the open question before it ends.
  private var isInCase: Bool {
    !draft.isPart && (draft.isCase || (draft.kind ?? sectionKind) == .composite)
  }

  /// Whether the text of a case is being read, where letters begin no options.
  private var isCaseText: Bool { !draft.isPart && draft.isCase }

  /// 1 while a part is being read that its case does not hold yet.
  private var partsOpen: Int { draft.isPart ? 1 : 0 }

  /// Whether a heading without a known kind may stand here.
  private var isBetweenQuestions: Bool { !isOpen || draft.has(.key) || draft.target == .none }

  /// Whether numbered points are likely: in a rationale, scoring points or a model answer.
  private var isRisky: Bool {
    guard isOpen else { return false }
    switch draft.target {
    case .rationale, .scoringPoints: return true
    case .key: return (draft.kind ?? (draft.isPart ? nil : sectionKind)) == .shortAnswer
    default: return false
    }
  }

  /// Whether a number begins a question.
  ///
  /// The one expected next does, also 1 after a heading; in a text that may have numbered points,
  /// only after a blank line or before the body of a question. Another number does so after a
  /// complete question, before the body of one.
  private func accepts(_ number: Int, isCase: Bool, at index: Int) -> Bool {
    if number == expectedNumber || (isAfterHeading && number == 1) {
      return isCase || !isRisky || source.lines[index].isAfterBlank || isFollowedByBody(index)
    }
    guard !isOpen || draft.has(.key) else { return false }
    return isCase || isFollowedByBody(index)
  }

  /// Whether what follows a line is what follows a stem: an option, a key, or a field that the
  /// open question has already.
  private func isFollowedByBody(_ index: Int) -> Bool {
    // Each line is looked at for one candidate only: the next candidate ends the search.
    for next in source.lines[(index + 1)...] {
      switch LineMarker(of: next.range, in: source.bytes.span) {
      case .text, .rule, .topic, .prompt: continue
      case .option: return true
      case .field(let field, _):
        return field == .key || field == .kind || field == .caseText || draft.has(field)
      case .number, .part, .heading: return false
      }
    }
    return false
  }
}
