import ExamModel

/// How a text sets off its questions, options and keys, where it does so in one way throughout.
///
/// What the parser of tidy text reads by itself is `.tidy`.
struct UniformStyle {
  /// How the number of a question is written.
  enum Number {
    /// `12.`, `12、`.
    case tidy
    /// `12，`.
    case comma
    /// `12)`.
    case bracket
    /// `（12）`.
    case brackets
    /// `[12]`, `【12】`.
    case box
    /// `第12题`.
    case ordinal
  }

  /// How the letter of an option is written.
  enum Option {
    /// `A.`, `A、`, `A)`.
    case tidy
    /// `（A）`.
    case brackets
    /// `[A]`, `【A】`.
    case box
    /// `A` and a blank.
    case space
  }

  let number: Number
  private(set) var option = Option.tidy
  /// Whether the first question has anything that tidy text has not.
  private(set) var isTidy: Bool

  /// So many lines may stand before number 1, and so many are looked at behind it.
  private static let reach = 64

  /// The styles of the first number 1 and of what follows it; nil for a text without it.
  init?(of source: SourceText) {
    let bytes = source.bytes.span
    var place = 0
    var found: Number?
    while place < min(source.lines.count, Self.reach), found == nil {
      found = Self.number(of: source.lines[place].range, in: bytes)
      place += 1
    }
    guard let found else { return nil }
    number = found
    isTidy = true
    let first = source.lines[place - 1].range
    let stem = mark(LineMarker(of: first, in: bytes), numberOf: first, in: bytes)
    var kinds = ValueCache<QuestionKind?>()
    let hasTag = stem.flatMap {
      UniformStem($0.content..<first.upperBound, of: source, kinds: &kinds)
    }?.kind
    var hasKey = false
    var hasOption = false
    for line in source.lines[place...].prefix(Self.reach) where !(hasKey && hasOption) {
      hasKey = hasKey || UniformKeyLine(of: line.range, in: bytes) != nil
      if !hasOption, let option = Self.option(of: line.range, in: bytes) {
        self.option = option
        hasOption = true
      }
    }
    isTidy = number == .tidy && option == .tidy && hasTag == nil && !hasKey
  }

  /// The number of a question that a line begins with.
  func mark(
    _ marker: LineMarker, numberOf line: Range<Int>, in bytes: Span<UInt8>
  ) -> UniformMark? {
    switch (number, marker) {
    case (.tidy, .number(let value, let content)), (.brackets, .part(let value, let content)),
      (.bracket, .prompt(let value, let content)):
      UniformMark(value: value, from: content, line, bytes)
    case (.comma, _): UniformMark.comma(at: line, in: bytes, orHalf: true)
    case (.box, _): UniformMark.box(at: line, in: bytes)
    case (.ordinal, _): UniformMark.ordinal(at: line, in: bytes)
    default: nil
    }
  }

  /// The letter of an option that a line, or the rest of one, begins with; none in tidy style.
  func mark(letterOf line: Range<Int>, in bytes: Span<UInt8>) -> UniformMark? {
    switch option {
    case .tidy: nil
    case .brackets: UniformMark.bracketed(at: line, in: bytes)
    case .box: UniformMark.boxed(at: line, in: bytes)
    case .space: UniformMark.spaced(at: line, in: bytes)
    }
  }

  /// The style of a line that begins with number 1.
  private static func number(of line: Range<Int>, in bytes: Span<UInt8>) -> Number? {
    switch LineMarker(of: line, in: bytes) {
    case .number(1, _): return .tidy
    case .part(1, _): return .brackets
    case .prompt(1, _): return .bracket
    default:
      if UniformMark.box(at: line, in: bytes)?.value == 1 { return .box }
      if UniformMark.comma(at: line, in: bytes)?.value == 1 { return .comma }
      return UniformMark.ordinal(at: line, in: bytes)?.value == 1 ? .ordinal : nil
    }
  }

  /// The style of a line that begins with the letter A.
  private static func option(of line: Range<Int>, in bytes: Span<UInt8>) -> Option? {
    if case .option(0, _) = LineMarker(of: line, in: bytes) { return .tidy }
    if UniformMark.bracketed(at: line, in: bytes)?.value == 0 { return .brackets }
    if UniformMark.boxed(at: line, in: bytes)?.value == 0 { return .box }
    return UniformMark.spaced(at: line, in: bytes)?.value == 0 ? .space : nil
  }
}
