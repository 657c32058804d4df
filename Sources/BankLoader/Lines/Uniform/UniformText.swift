import ExamModel

/// Rewrites a text that sets off its questions, options and keys in one way throughout, line by
/// line, in the way that the parser of tidy text reads.
///
/// It ends at the first line that is not what the lines before let expect: such a text is left to
/// those who look at all of it.
struct UniformText {
  /// Where in a text a line stands.
  private enum Place {
    /// Before the first question, or below a heading.
    case head
    case stem, options
    /// Below a key.
    case rest
  }

  private let source: SourceText
  private let style: UniformStyle
  private var text = SourceTextBuilder()
  private var expectedNumber = 1
  private var isAfterHeading = true
  /// The letter that the next option has.
  private var nextLetter = 0
  private var place = Place.head
  private var kinds = ValueCache<QuestionKind?>()

  private init(_ source: SourceText, style: UniformStyle) {
    self.source = source
    self.style = style
    text.reserve(
      bytes: source.bytes.count + source.bytes.count / 8, lines: source.lines.count + 16)
  }

  /// The text rewritten; nil where it is not of one style, or where there is nothing to rewrite.
  static func rewritten(_ source: SourceText) -> SourceText? {
    guard !source.hasBackslash, let style = UniformStyle(of: source), !style.isTidy else {
      return nil
    }
    var rewriter = UniformText(source, style: style)
    for line in source.lines {
      if line.isAfterBlank { rewriter.text.endLine(number: line.number) }
      guard rewriter.take(line) else { return nil }
    }
    return SourceText(file: source.file, rewriter.text)
  }

  /// Rewrites a line; false where it has no place there.
  private mutating func take(_ line: SourceLine) -> Bool {
    let marker = LineMarker(of: line.range, in: source.bytes.span)
    if let number = style.mark(marker, numberOf: line.range, in: source.bytes.span) {
      return begin(number, at: line)
    }
    if place == .stem || place == .options,
      let option = style.mark(letterOf: line.range, in: source.bytes.span)
    {
      return add(option, at: line)
    }
    if let key = UniformKeyLine(of: line.range, in: source.bytes.span) {
      guard place != .head else { return false }
      place = .rest
      write("答案：", key.value, at: line)
      return true
    }
    guard passes(marker) else { return false }
    write("", line.range, at: line)
    return true
  }

  /// Whether a line with a marker that needs no rewriting has its place there.
  private mutating func passes(_ marker: LineMarker) -> Bool {
    switch marker {
    case .number, .part, .prompt: return false
    case .option:
      guard style.option == .tidy, place != .head else { return false }
      if place == .stem { place = .options }
    case .field: if place != .head { place = .rest }
    case .heading, .topic:
      place = .head
      isAfterHeading = true
    case .rule: break
    case .text: return place == .head || place == .rest
    }
    return true
  }

  private mutating func begin(_ number: UniformMark, at line: SourceLine) -> Bool {
    guard number.value == expectedNumber || isAfterHeading && number.value == 1,
      let stem = UniformStem(number.content..<line.end, of: source, kinds: &kinds)
    else { return false }
    expectedNumber = number.value + 1
    isAfterHeading = false
    nextLetter = 0
    place = .stem
    text.append(String(number.value))
    write(". ", stem.text, at: line)
    if let kind = stem.kind {
      text.append("题型：")
      text.append(KindNames.name(of: kind))
      text.endLine(number: line.number)
    }
    return true
  }

  /// Writes the options of a line, several of them with blanks between them.
  private mutating func add(_ first: UniformMark, at line: SourceLine) -> Bool {
    var mark = first
    place = .options
    while true {
      let next = nextMark(in: mark.content..<line.end)
      let content = mark.content..<(next?.start ?? line.end)
      let text = Whitespace.trimmed(content, of: source.bytes.span)
      // A capital may be a key in a row of others.
      guard mark.value == nextLetter, !text.isEmpty,
        !(0x41...0x5A).contains(source.bytes[text.lowerBound])
      else { return false }
      nextLetter += 1
      self.text.append(KeyText.letter(mark.value))
      write(". ", text, at: line)
      guard let next else { return true }
      // Letters that nothing sets off from the option before may be part of it.
      guard style.option != .space, text.upperBound < content.upperBound else { return false }
      mark = next.mark
    }
  }

  /// The next letter within a stretch.
  private func nextMark(in rest: Range<Int>) -> (start: Int, mark: UniformMark)? {
    let bytes = source.bytes.span
    for place in rest {
      switch bytes[place] {
      case 0x28, 0x5B, 0xE3, 0xEF, 0x41...0x48:
        let mark = style.mark(letterOf: place..<rest.upperBound, in: bytes)
        if let mark { return (place, mark) }
      default: continue
      }
    }
    return nil
  }

  private mutating func write(_ marker: String, _ content: Range<Int>, at line: SourceLine) {
    text.append(marker)
    text.append(source.bytes[content])
    text.endLine(number: line.number)
  }
}
