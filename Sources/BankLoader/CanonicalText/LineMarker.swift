import ExamModel

/// What a line looks like by itself; the parser decides by what came before whether it is that.
enum LineMarker: Equatable {
  /// Text that continues what came before.
  case text
  /// A line of nothing but `-`, `=` or `*`, which only separates.
  case rule
  /// `12. …`: perhaps a question.
  case number(Int, content: Int)
  /// `B. …`: perhaps an option, counted from 0.
  case option(Int, content: Int)
  /// `（3）…`: in a case, perhaps a part.
  case part(Int, content: Int)
  /// `3）…`: in a matching question, perhaps a prompt.
  case prompt(Int, content: Int)
  /// `答案：…`.
  case field(BankField, content: Int)
  /// `一、单项选择题…`; without a kind where it names one that is not known.
  case heading(QuestionKind?, name: Range<Int>)
  /// `二、安全常识` or `第一章 总则`: perhaps a heading.
  case topic(name: Range<Int>)

  /// Reads a range that has no white space at its ends and is not empty.
  init(of range: Range<Int>, in bytes: Span<UInt8>) {
    let scanner = MarkerScanner(range: range)
    switch bytes[range.lowerBound] {
    case 0x30...0x39: self = scanner.numbered(in: bytes)
    case 0x41...0x5A, 0x61...0x7A: self = scanner.lettered(in: bytes)
    case 0x28: self = scanner.bracketed(in: bytes)
    case 0x5B: self = scanner.boxed(in: bytes)
    case 0xE3: self = scanner.boxed(in: bytes)
    case 0x2D, 0x3D, 0x2A: self = scanner.ruled(in: bytes)
    case 0xE4...0xE9: self = scanner.worded(in: bytes)
    case 0xEF: self = scanner.fullWidth(in: bytes)
    default: self = .text
    }
  }
}
