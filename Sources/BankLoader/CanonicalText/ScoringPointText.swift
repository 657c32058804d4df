import ExamModel

/// 得分点 as a line: what must be said, and what it is worth in brackets at the end.
enum ScoringPointText {
  /// The point of a line such as `先断电，再施救（2分）`.
  static func point(in line: Range<Int>, of source: SourceText) -> ScoringPoint {
    guard let (text, marks) = split(line, in: source.bytes.span) else {
      return ScoringPoint(text: TextEscape.value(line, in: source))
    }
    return ScoringPoint(text: TextEscape.value(text, in: source), marks: marks)
  }

  /// The line of a point.
  static func text(of point: ScoringPoint) -> String {
    let text = point.text.isEmpty ? TextEscape.item("", of: []) : TextEscape.value(point.text)
    if let marks = point.marks { return text + "（\(marks)分）" }
    let bytes = text.utf8.span
    guard split(0..<bytes.count, in: bytes) != nil, let last = text.unicodeScalars.last else {
      return text
    }
    return String(text.unicodeScalars.dropLast()) + TextEscape.numbered(last)
  }

  /// The bytes before the bracket, and the mark in it.
  private static func split(
    _ line: Range<Int>, in bytes: Span<UInt8>
  ) -> (text: Range<Int>, marks: Mark)? {
    var end = line.upperBound
    guard let close = width(of: 0x29, wide: 0x89, endingAt: end, from: line.lowerBound, in: bytes)
    else { return nil }
    end -= close
    var start = end
    while start > line.lowerBound {
      if let open = width(of: 0x28, wide: 0x88, endingAt: start, from: line.lowerBound, in: bytes) {
        let inside = Whitespace.trimmed(start..<end, of: bytes)
        let word = bytes.extracting(inside).withUnsafeBufferPointer {
          String(decoding: $0, as: UTF8.self)
        }
        guard word.hasSuffix("分"), let marks = FieldWords.marks(word) else { return nil }
        return (Whitespace.trimmed(line.lowerBound..<start - open, of: bytes), marks)
      }
      guard end - start < 24 else { return nil }
      start -= 1
    }
    return nil
  }

  /// The width of a bracket, half or full, that ends at a place.
  private static func width(
    of half: UInt8, wide: UInt8, endingAt end: Int, from start: Int, in bytes: Span<UInt8>
  ) -> Int? {
    if end > start, bytes[end - 1] == half { return 1 }
    guard end - start >= 3, (bytes[end - 3], bytes[end - 2], bytes[end - 1]) == (0xEF, 0xBC, wide)
    else { return nil }
    return 3
  }
}
