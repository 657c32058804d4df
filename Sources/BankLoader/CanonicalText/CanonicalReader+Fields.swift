import ExamModel

extension CanonicalReader {
  /// Takes a line that begins with a field's name; false where the field has no place there.
  mutating func takeField(_ field: BankField, content: Int, at line: SourceLine) -> Bool {
    let value = content..<line.end
    switch field {
    case .caseText where !isOpen || !draft.stem.isEmpty:
      return beginUnnumberedCase(value, at: line)
    case .caseText:
      draft.isCase = true
      draft.stem.append(value, of: source)
      return true
    case .section:
      closeQuestion()
      open(section: value.isEmpty ? nil : TextEscape.value(value, in: source), kind: nil)
      return true
    default: break
    }
    guard isOpen else {
      hasKeyAbove = hasKeyAbove || field == .key
      return takeHeadField(field, value, at: line)
    }
    switch field {
    case .title, .laws, .version: return false
    case .scoringPoint:
      if !value.isEmpty { draft.scoringPoints.append(value) }
      draft.target = .scoringPoints
    default:
      guard !draft.has(field) else {
        repeated(field, value, at: line)
        return true
      }
      setText(field, value)
    }
    draft.seen |= field.bit
    return true
  }

  /// A field of the question that takes a text, or one line.
  private mutating func setText(_ field: BankField, _ value: Range<Int>) {
    switch field {
    case .key:
      draft.key = TextRun(value)
      draft.target = .key
    case .rationale:
      draft.rationale = TextRun(value)
      draft.target = .rationale
    default:
      draft.target = .none
      guard !value.isEmpty else { return reportBad(field, value) }
      setValue(field, value)
    }
  }

  private mutating func setValue(_ field: BankField, _ value: Range<Int>) {
    switch field {
    case .citations: setCitations(value)
    case .tags: draft.tags = list(value)
    case .audiences: draft.audiences = list(value)
    case .id: draft.id = TextEscape.value(value, in: source)
    case .kind:
      let kind = kinds.value(of: value, in: source) {
        KindNames.kind(of: TextEscape.value(value, in: source))
      }
      guard let kind, !(draft.isPart && kind == .composite) else { return reportBad(field, value) }
      draft.kind = kind
    case .difficulty:
      let difficulty = difficulties.value(of: value, in: source) {
        FieldWords.difficulty(TextEscape.value(value, in: source))
      }
      guard let difficulty else { return reportBad(field, value) }
      draft.difficulty = difficulty
    default:
      if !setWord(field, TextEscape.value(value, in: source)) { reportBad(field, value) }
    }
  }

  private mutating func reportBad(_ field: BankField, _ value: Range<Int>) {
    let word = TextEscape.value(value, in: source)
    report(
      field == .kind ? .unknownKind(word) : .badValue(key: field.name, value: word),
      at: value.lowerBound)
  }

  /// A field that takes a word or a number; false where this is none.
  private mutating func setWord(_ field: BankField, _ word: String) -> Bool {
    switch field {
    case .marks:
      guard let marks = FieldWords.marks(word) else { return false }
      draft.marks = marks
    case .status:
      guard let isRetired = FieldWords.isRetired(word) else { return false }
      draft.isRetired = isRetired
    case .secret:
      guard let isSecret = FieldWords.isYes(word) else { return false }
      draft.isSecret = isSecret
    case .printedNumber:
      guard word == FieldWords.none || Int(word) != nil else { return false }
      draft.number = Int(word)
    default: break
    }
    return true
  }

  private mutating func setCitations(_ value: Range<Int>) {
    var reading = CitationReader.Reading()
    CitationReader.read(value, in: source, names: &lawNames, into: &reading)
    draft.citations = reading.citations
    for text in reading.unreadable {
      draft.citations.append(Citation(law: text))
      report(.unreadableCitation(text), at: value.lowerBound)
    }
  }

  private mutating func repeated(_ field: BankField, _ value: Range<Int>, at line: SourceLine) {
    report(.repeatedKey(field.name), at: line.start)
    draft.target = .ignored
    if field == .key { draft.otherKey = TextRun(value) }
  }

  private mutating func beginUnnumberedCase(_ text: Range<Int>, at line: SourceLine) -> Bool {
    closeQuestion()
    isAfterHeading = false
    isOpen = true
    draft.reset(line: line, number: nil, stem: text, isCase: true)
    return true
  }

  /// The items of a list, which many questions share.
  static func items(_ value: Range<Int>, in source: SourceText) -> [String] {
    var items: [String] = []
    ListScanner.items(of: value, in: source.bytes.span, separators: [.semicolons, .commas]) {
      items.append(TextEscape.value($0, in: source))
    }
    return items
  }

  private mutating func list(_ value: Range<Int>) -> [String] {
    lists.value(of: value, in: source) { Self.items(value, in: source) }
  }
}
