import ExamModel

/// What a bank says of itself, as lines of the canonical text in a free place of another format.
enum HeadLines {
  private static let fields: Set<BankField> = [.title, .laws, .version, .tags, .secret]

  /// The lines of a bank's head.
  static func lines(of bank: QuestionBank) -> [String] {
    var lines = [FieldTags.line(.title, TextEscape.value(bank.title))]
    if !bank.laws.isEmpty {
      let laws = bank.laws.map { TextEscape.item($0, of: .semicolons) }
      lines.append(FieldTags.line(.laws, laws.joined(separator: "；")))
    }
    if let version = bank.version {
      lines.append(FieldTags.line(.version, TextEscape.value(version)))
    }
    if !bank.tags.isEmpty {
      let tags = bank.tags.map { TextEscape.item($0, of: [.semicolons, .commas]) }
      lines.append(FieldTags.line(.tags, tags.joined(separator: "；")))
    }
    if bank.isSecret { lines.append(FieldTags.line(.secret, FieldWords.yes)) }
    return lines
  }

  /// Takes a line over; false where it is none of a head.
  static func take(_ line: String, into bank: inout QuestionBank) -> Bool {
    let source = SourceText(file: "", bytes: Array(line.utf8))
    guard
      let (field, end) = FieldNames.shared.field(
        at: 0, to: source.bytes.count, in: source.bytes.span), fields.contains(field),
      let value = FieldTags.value(of: source.bytes, after: end)
    else { return false }
    let word = TextEscape.value(value, in: source)
    switch field {
    case .title: bank.title = word
    case .laws:
      ListScanner.items(of: value, in: source.bytes.span, separators: .semicolons) {
        bank.laws.append(FieldWords.lawTitle(TextEscape.value($0, in: source)))
      }
    case .version: bank.version = word
    case .tags: bank.tags += FieldTags.items(of: value, in: source)
    default:
      guard let isSecret = FieldWords.isYes(word) else { return false }
      bank.isSecret = isSecret
    }
    return true
  }
}
