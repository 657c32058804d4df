import ExamModel

/// The stem of a question without the box at one of its ends that names the kind: `[单选题]…`,
/// `…（判断题）`.
struct UniformStem {
  private(set) var text: Range<Int>
  private(set) var kind: QuestionKind?

  /// No box with a kind has more bytes.
  private static let longest = 32

  /// A bracket at an end of a line.
  private struct Box {
    var start: Int
    var inside: Range<Int>
    var end: Int
  }

  /// Reads a stretch of a line; nil where more than such a box stands there.
  init?(_ line: Range<Int>, of source: SourceText, kinds: inout ValueCache<QuestionKind?>) {
    text = line
    let bytes = source.bytes.span
    if let box = Self.leading(line, bytes), let kind = Self.kind(in: box, source, &kinds) {
      self.kind = kind
      let start = Whitespace.skip(from: box.end, to: line.upperBound, in: bytes)
      text = start..<line.upperBound
      guard !text.isEmpty, UniformSign.openBox.end(at: start, text, bytes) == nil,
        UniformSign.colon.end(at: start, text, bytes) == nil
      else { return nil }
    }
    guard let box = Self.trailing(text, bytes), let kind = Self.kind(in: box, source, &kinds) else {
      return
    }
    text = Whitespace.trimmed(text.lowerBound..<box.start, of: bytes)
    guard self.kind == nil, !text.isEmpty else { return nil }
    self.kind = kind
    guard let other = Self.trailing(text, bytes) else { return }
    // A blank may stand before it, but no other box.
    guard Whitespace.trimmed(other.inside, of: bytes).isEmpty else { return nil }
  }

  /// The bracket that a line begins with.
  private static func leading(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Box? {
    let start = line.lowerBound
    let isRound = UniformSign.openRound.end(at: start, line, bytes) != nil
    let open: UniformSign = isRound ? .openRound : .openBox
    let close: UniformSign = isRound ? .closeRound : .closeBox
    guard let inside = open.end(at: start, line, bytes) else { return nil }
    for place in inside..<min(inside + longest, line.upperBound) {
      guard let end = close.end(at: place, line, bytes) else { continue }
      return Box(start: start, inside: inside..<place, end: end)
    }
    return nil
  }

  /// The bracket that a line ends with.
  private static func trailing(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Box? {
    let last = bytes[line.upperBound - 1]
    let close = line.upperBound - (last == 0x29 || last == 0x5D ? 1 : 3)
    guard close > line.lowerBound else { return nil }
    let isRound = UniformSign.closeRound.end(at: close, line, bytes) != nil
    guard isRound || UniformSign.closeBox.end(at: close, line, bytes) != nil else { return nil }
    let open: UniformSign = isRound ? .openRound : .openBox
    for place in (max(line.lowerBound, close - longest)..<close).reversed() {
      guard let inside = open.end(at: place, line, bytes), inside <= close else { continue }
      return Box(start: place, inside: inside..<close, end: line.upperBound)
    }
    return nil
  }

  private static func kind(
    in box: Box, _ source: SourceText, _ kinds: inout ValueCache<QuestionKind?>
  ) -> QuestionKind? {
    kinds.value(of: box.inside, in: source) {
      KindNames.kind(of: String(decoding: source.bytes[box.inside], as: UTF8.self))
    }
  }
}
