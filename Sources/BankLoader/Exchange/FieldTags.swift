import ExamModel

/// Tags of other programs that carry what those have no place for: `难度：易`, `依据：《安全生产法》第五条`.
///
/// Name and value are those of the canonical text.
struct FieldTags {
  /// 题型, where the format cannot say it.
  private(set) var kind: QuestionKind?
  /// 答案 of a short answer, where the format has no place for it.
  private(set) var modelAnswer: String?

  /// The fields that a tag may carry.
  static let fields: Set<BankField> = [
    .kind, .key, .scoringPoint, .citations, .difficulty, .marks, .audiences, .status, .secret,
    .tags,
  ]

  /// Takes a tag over: into the field that it names, or as the tag that it is.
  mutating func take(_ tag: String, into question: inout Question) {
    let tag = TextFormat.cleaned(tag)
    guard !tag.isEmpty else { return }
    let source = SourceText(file: "", bytes: Array(tag.utf8))
    guard let (field, value) = Self.field(in: source),
      set(field, value, of: source, in: &question)
    else { return question.tags.append(tag) }
  }

  private mutating func set(
    _ field: BankField, _ value: Range<Int>, of source: SourceText, in question: inout Question
  ) -> Bool {
    let word = TextEscape.value(value, in: source)
    switch field {
    case .kind:
      guard let named = KindNames.kind(of: word) else { return false }
      kind = named
    case .key: modelAnswer = word
    case .scoringPoint:
      question.scoringPoints.append(ScoringPointText.point(in: value, of: source))
    case .citations:
      let reading = CitationReader.read(String(decoding: source.bytes[value], as: UTF8.self))
      guard reading.unreadable.isEmpty else { return false }
      question.citations += reading.citations
    case .difficulty:
      guard let difficulty = FieldWords.difficulty(word) else { return false }
      question.difficulty = difficulty
    case .marks:
      guard let marks = FieldWords.marks(word) else { return false }
      question.marks = marks
    case .audiences: question.audiences += Self.items(of: value, in: source)
    case .status:
      guard let isRetired = FieldWords.isRetired(word) else { return false }
      question.isRetired = isRetired
    case .secret:
      guard let isSecret = FieldWords.isYes(word) else { return false }
      question.isSecret = isSecret
    default: question.tags.append(word)
    }
    return true
  }

  /// The field that a text begins with the name of, and its value.
  static func field(in source: SourceText) -> (field: BankField, value: Range<Int>)? {
    let bytes = source.bytes
    guard
      let (field, end) = FieldNames.shared.field(at: 0, to: bytes.count, in: bytes.span),
      fields.contains(field)
    else { return nil }
    return value(of: bytes, after: end).map { (field, $0) }
  }

  /// What stands after a colon, without white space at its ends; nil where no colon stands there.
  static func value(of bytes: [UInt8], after end: Int) -> Range<Int>? {
    let colons: [[UInt8]] = [[0x3A], [0xEF, 0xBC, 0x9A]]
    for colon in colons where bytes[end...].starts(with: colon) {
      return Whitespace.trimmed(end + colon.count..<bytes.count, of: bytes.span)
    }
    return nil
  }

  /// The items of a list.
  static func items(of text: String) -> [String] {
    let source = SourceText(file: "", bytes: Array(text.utf8))
    return items(of: 0..<source.bytes.count, in: source)
  }

  /// The items of a list.
  static func items(of value: Range<Int>, in source: SourceText) -> [String] {
    var items: [String] = []
    ListScanner.items(of: value, in: source.bytes.span, separators: [.semicolons, .commas]) {
      items.append(TextEscape.value($0, in: source))
    }
    return items
  }
}
