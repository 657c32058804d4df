/// A line that gives a key in a way that tidy text has not: `（答案：B）`, `答案 B`, `Answer: B`,
/// `正确答案：B 我的答案：A 得分：0.0`.
struct UniformKeyLine {
  /// Where the key stands: letters in order, or a word or sign for right or wrong.
  let value: Range<Int>

  init?(of line: Range<Int>, in bytes: Span<UInt8>) {
    guard Self.mayBegin(bytes[line.lowerBound]) else { return nil }
    let inside = UniformSign.openRound.end(at: line.lowerBound, line, bytes)
    let start = inside ?? line.lowerBound
    guard let label = Self.label(at: start, line, bytes) else { return nil }
    let place = Whitespace.skip(from: label.end, to: line.upperBound, in: bytes)
    let colon = UniformSign.colon.end(at: place, line, bytes)
    guard colon != nil || !label.needsColon && place > label.end else { return nil }
    let first = Whitespace.skip(from: colon ?? place, to: line.upperBound, in: bytes)
    guard let end = Self.end(ofKeyAt: first, line, bytes) else { return nil }
    let rest = Whitespace.skip(from: end, to: line.upperBound, in: bytes)
    if inside != nil {
      guard colon != nil, UniformSign.closeRound.end(at: rest, line, bytes) == line.upperBound
      else { return nil }
    } else if rest < line.upperBound {
      guard colon != nil, rest > end, Self.isOnlyResponses(rest..<line.upperBound, bytes)
      else { return nil }
    } else if colon != nil, !label.isForeign {
      return nil
    }
    value = first..<end
  }

  /// What a label begins with: 答, 正, 参, 标, a bracket, A, a.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xE7, 0xE6, 0xE5, 0xEF, 0x28, 0x41, 0x61: true
    default: false
    }
  }

  private struct Label {
    var word: StaticString
    var end = 0
    var needsColon = false
    /// Whether the parser of tidy text does not know it.
    var isForeign = false
  }

  private static let labels = [
    Label(word: "答案"), Label(word: "正确答案"), Label(word: "参考答案"), Label(word: "标准答案"),
    Label(word: "Answer", needsColon: true, isForeign: true),
    Label(word: "ANSWER", needsColon: true, isForeign: true),
    Label(word: "answer", needsColon: true, isForeign: true),
    Label(word: "答", needsColon: true, isForeign: true),
  ]

  private static func label(at place: Int, _ line: Range<Int>, _ bytes: Span<UInt8>) -> Label? {
    for label in labels {
      guard let end = UniformSign.word(label.word).end(at: place, line, bytes) else { continue }
      var found = label
      found.end = end
      return found
    }
    return nil
  }

  private static let truths: [StaticString] = ["正确", "错误", "对", "错", "√", "×"]

  /// The end of letters in order, or of a word or sign for right or wrong.
  private static func end(
    ofKeyAt place: Int, _ line: Range<Int>, _ bytes: Span<UInt8>
  ) -> Int? {
    guard place < line.upperBound else { return nil }
    var next = place
    var last: UInt8 = 0x40
    while next < line.upperBound, (0x41...0x48).contains(bytes[next]), bytes[next] > last {
      last = bytes[next]
      next += 1
    }
    if next > place { return next }
    return end(ofAnyOf: truths, at: place, line, bytes)
  }

  private static func end(
    ofAnyOf words: [StaticString], at place: Int, _ line: Range<Int>, _ bytes: Span<UInt8>
  ) -> Int? {
    for word in words {
      if let end = UniformSign.word(word).end(at: place, line, bytes) { return end }
    }
    return nil
  }

  private static let responses: [StaticString] = [
    "我的答案", "你的答案", "您的答案", "学生答案", "考生答案", "本题得分", "得分",
  ]

  /// Whether a stretch says only what somebody answered and was given for it: `我的答案：A 得分：0.0`.
  private static func isOnlyResponses(_ rest: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var place = rest.lowerBound
    while place < rest.upperBound {
      guard let end = end(ofAnyOf: responses, at: place, rest, bytes),
        let colon = UniformSign.colon.end(at: end, rest, bytes)
      else {
        return false
      }
      let value = Whitespace.skip(from: colon, to: rest.upperBound, in: bytes)
      guard
        let next = Self.end(ofKeyAt: value, rest, bytes) ?? Self.end(ofMarksAt: value, rest, bytes)
      else { return false }
      place = Whitespace.skip(from: next, to: rest.upperBound, in: bytes)
      guard place > next || place == rest.upperBound else { return false }
    }
    return true
  }

  /// The end of `2`, `0.0`, `2.0分`.
  private static func end(
    ofMarksAt place: Int, _ line: Range<Int>, _ bytes: Span<UInt8>
  ) -> Int? {
    var next = place
    while next < line.upperBound, (0x30...0x39).contains(bytes[next]) || bytes[next] == 0x2E {
      next += 1
    }
    guard next > place else { return nil }
    return UniformSign.word("分").end(at: next, line, bytes) ?? next
  }
}
