/// Cuts lines that hold several questions, or a heading and its questions, into a line each:
/// `1. 甲（　）。A. 乙 B. 丙 答案：A 2. 丁（　）。…`.
struct RunOnLines {
  /// A line shorter than two of the shortest questions holds one at most.
  private static let least = 30
  /// How long a heading within a line is at most.
  private static let longestHeading = 60

  /// The lines, those cut with the number of the one that they stood on.
  static func cut(_ lines: [TidyLine]) -> [TidyLine] {
    var cut: [TidyLine] = []
    cut.reserveCapacity(lines.count)
    for line in lines {
      let runOn = RunOnLines(line)
      if runOn.mayBeCut { cut += runOn.pieces() } else { cut.append(line) }
    }
    return cut
  }

  /// A number that may begin a question, and whether options or a key follow before the next.
  private struct Place {
    var start: Int
    var number: Int
    var hasBody = false
  }

  private let line: TidyLine
  private var text: Glyphs { line.glyphs }

  private init(_ line: TidyLine) { self.line = line }

  private var mayBeCut: Bool {
    text.count >= Self.least && text.traits.contains(.digit)
  }

  private func pieces() -> [TidyLine] {
    let cuts = cuts(at: places())
    guard !cuts.isEmpty else { return [line] }
    var pieces: [TidyLine] = []
    var start = text.startIndex
    for end in cuts + [text.endIndex] {
      let piece = text[start..<end].trimmed
      start = end
      guard !piece.isEmpty else { continue }
      pieces.append(
        TidyLine(
          glyphs: piece, number: line.number, isAfterBlank: pieces.isEmpty && line.isAfterBlank))
    }
    return pieces
  }

  private func places() -> [Place] {
    var places: [Place] = []
    for start in text.indices
    where text[start].traits.contains(.digit) || text[start].scalar == "第" {
      guard start == text.startIndex || isApart(start),
        let mark = NumberScanner(line: text[start...]).mark(), !mark.isDecimal,
        mark.style == .point || mark.style == .comma || mark.style == .ordinal
      else { continue }
      places.append(Place(start: start, number: mark.value))
    }
    guard places.count > 1 else { return [] }
    for index in places.indices {
      let end = index + 1 < places.count ? places[index + 1].start : text.endIndex
      places[index].hasBody = ShapedLine.holdsBody(text[places[index].start..<end])
    }
    return places
  }

  /// Whether what stands before a place may end a question: a blank, a stop, a key.
  private func isApart(_ place: Int) -> Bool {
    guard let before = text.scalar(at: place - 1) else { return true }
    return before.isSpace || before.letter != nil
      || before.isOne(of: "。；;）)】]？?对错确误√×")
  }

  /// Where the line is cut: before each number that is the next one, where the question before it
  /// is complete and options or a key follow it too.
  private func cuts(at places: [Place]) -> [Int] {
    var cuts: [Int] = []
    var expected: Int?
    var isComplete = false
    for place in places {
      let isDue = place.number == 1 || place.number == expected
      let heading = isDue ? heading(before: place.start) : nil
      let isFirst = expected == nil && (place.start == text.startIndex || heading != nil)
      let isNext = isComplete && (place.number == expected || heading != nil)
      if place.hasBody, isFirst || isNext {
        // What stands before the last cut is part of another question.
        if let heading, heading > (cuts.last ?? text.startIndex) { cuts.append(heading) }
        if place.start > text.startIndex { cuts.append(place.start) }
        expected = place.number + 1
        isComplete = false
      }
      isComplete = isComplete || place.hasBody
    }
    return cuts
  }

  /// Where the heading that stands right before a place begins; anything may stand before it:
  /// 答案：错误二、判断题.
  private func heading(before place: Int) -> Int? {
    let first = max(text.startIndex, place - Self.longestHeading)
    return (first..<place).last { start in
      text[start].isChineseNumeral && text.scalar(at: start - 1)?.isChineseNumeral != true
        && HeadingReader(text[start..<place].trimmed).mark()?.namesKind == true
    }
  }
}
