import ExamModel

extension CanonicalReader {
  /// Takes a line of the bank's head: a field before the first question.
  mutating func takeHeadField(_ field: BankField, _ value: Range<Int>, at line: SourceLine) -> Bool
  {
    guard bank.questions.isEmpty else { return false }
    switch field {
    case .title, .laws, .version, .tags, .secret: break
    default: return false
    }
    guard seenInHead & field.bit == 0 else {
      report(.repeatedKey(field.name), at: line.start)
      return true
    }
    seenInHead |= field.bit
    setHead(field, value)
    return true
  }

  private mutating func setHead(_ field: BankField, _ value: Range<Int>) {
    switch field {
    case .title:
      hasTitle = true
      bank.title = TextEscape.value(value, in: source)
    case .laws:
      var laws: [String] = []
      ListScanner.items(of: value, in: source.bytes.span, separators: .semicolons) {
        laws.append(FieldWords.lawTitle(TextEscape.value($0, in: source)))
      }
      bank.laws = laws
    case .version: bank.version = value.isEmpty ? nil : TextEscape.value(value, in: source)
    case .tags: bank.tags = Self.items(value, in: source)
    default:
      let word = TextEscape.value(value, in: source)
      guard let isSecret = FieldWords.isYes(word) else {
        return report(.badValue(key: field.name, value: word), at: value.lowerBound)
      }
      bank.isSecret = isSecret
    }
  }
}
