/// Cuts lines that hold several questions, or a heading and its questions, into a line each:
/// `1. 甲（　）。A. 乙 B. 丙 答案：A 2. 丁（　）。…`.
struct RunOnLines {
  /// A line shorter than two of the shortest questions holds one at most.
  private static let least = 30
  /// How long a heading within a line is at most.
  static let longestHeading = 60

  /// The lines, those cut with the number of the one that they stood on.
  static func cut(_ lines: [TidyLine]) -> [TidyLine] {
    var cut: [TidyLine] = []
    cut.reserveCapacity(lines.count)
    var expected: Int?
    let later = numbersBelow(lines)
    for (index, line) in lines.enumerated() {
      let start = cut.count
      if mayBeCut(line.glyphs) {
        let next = index + 1 < lines.count ? lines[index + 1] : nil
        // A number that a line below has is no question's within this one.
        let isFree = expected.map { $0 != later[index] } == true
        cut += RunOnLines(
          line, expected: isFree ? expected : nil, later: later[index], next: next
        ).pieces()
      } else {
        cut.append(line)
      }
      expected = cut[start...].reduce(expected) { Self.number(after: $1) ?? $0 }
    }
    return cut
  }

  /// For each line the number that the next numbered line below it begins with.
  private static func numbersBelow(_ lines: [TidyLine]) -> [Int?] {
    var numbers = [Int?](repeating: nil, count: lines.count)
    var next: Int?
    for index in lines.indices.reversed() {
      numbers[index] = next
      next = number(after: lines[index]).map { $0 - 1 } ?? next
    }
    return numbers
  }

  /// The number that comes after the one that a line begins with.
  private static func number(after line: TidyLine) -> Int? {
    guard line.glyphs.first?.digit != nil,
      let mark = NumberScanner(line: line.glyphs).mark(), mark.style.isMarked, !mark.isDecimal
    else { return nil }
    return mark.value + 1
  }

  /// A number that may begin a question, and whether options or a key follow before the next.
  private struct Place {
    var start: Int
    var number: Int
    /// Whether it stands right behind a text: `D.丙2.丁（　）。`.
    var isGlued: Bool
    var hasBody = false
  }

  /// So many questions in a row are no accident, whatever stands before their numbers.
  private static let sure = 3

  private let line: TidyLine
  var text: Glyphs { line.glyphs }
  /// The number that the next question has.
  private let expected: Int?
  /// The number that the next line with one begins with.
  private let later: Int?
  /// Whether the line after this one goes on with the first options of a question.
  private let areOptionsBelow: Bool

  private init(_ line: TidyLine, expected: Int?, later: Int?, next: TidyLine?) {
    self.line = line
    self.later = later
    let option = next.flatMap { OptionScanner(line: $0.glyphs).first() }
    areOptionsBelow = option.map { $0.letter < 2 && $0.style.isMarked } == true
    // The options of a question may stand before the next one, or its key and why.
    let first = OptionScanner(line: line.glyphs).first()
    let label = LabelScanner(line: line.glyphs).label(at: line.glyphs.startIndex)
    let isExplained = label?.field == .bank(.key) || label?.field == .bank(.rationale)
    self.expected = first?.style.isMarked == true || isExplained && areOptionsBelow ? expected : nil
  }

  private static func mayBeCut(_ text: Glyphs) -> Bool {
    text.count >= least && text.traits.contains(.digit)
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
      let isApart = start == text.startIndex || isApart(start)
      guard isApart || text[start - 1].isHan || isBehindHeading(start), !isBehindBox(start),
        let mark = NumberScanner(line: text[start...]).mark(), !mark.isDecimal,
        mark.style == .point || mark.style == .comma || mark.style == .ordinal
      else { continue }
      places.append(Place(start: start, number: mark.value, isGlued: !isApart))
    }
    return places
  }

  /// Which of them options or a key follow before the next.
  private func withBodies(_ places: [Place]) -> [Place] {
    guard places.count > 1 || expected != nil || areOptionsBelow else { return [] }
    var places = places
    for index in places.indices {
      let end = index + 1 < places.count ? places[index + 1].start : text.endIndex
      places[index].hasBody =
        ShapedLine.holdsBody(text[places[index].start..<end])
        || areOptionsBelow && end == text.endIndex
    }
    return places
  }

  /// Where the line is cut: where its numbers stand apart; behind texts, and behind a title, only where
  /// there are several.
  private func cuts(at places: [Place]) -> [Int] {
    let apart = cuts(at: withBodies(places.filter { !$0.isGlued }), behindTitle: false).places
    guard apart.isEmpty || places.contains(where: \.isGlued) else { return apart }
    let all = cuts(at: withBodies(places), behindTitle: true)
    // Numbers between that of the question before and the next line's fill the gap, however few.
    let fillsGap = all.count > 0 && expected.map { $0 + all.count == later } == true
    return (all.count >= Self.sure || fillsGap) && all.places.count > apart.count
      ? all.places : apart
  }

  /// Where the line is cut, and how many questions there are: before each number that is the next one,
  /// where the question before it is complete and options or a key follow it too.
  private func cuts(
    at places: [Place], behindTitle: Bool
  ) -> (places: [Int], count: Int) {
    var cuts: [Int] = []
    var count = 0
    var expected = self.expected
    var isComplete = expected != nil
    for place in places {
      let isDue = place.number == 1 || place.number == expected
      let heading = isDue ? heading(before: place.start) : nil
      let isTitled = behindTitle && place.number == 1 && places.first?.start != text.startIndex
      let isFirst =
        expected == nil && (place.start == text.startIndex || heading != nil || isTitled)
      let isNext = isComplete && (place.number == expected || heading != nil)
      if place.hasBody, isFirst || isNext {
        // What stands before the last cut is part of another question.
        if let heading, heading > (cuts.last ?? text.startIndex) { cuts.append(heading) }
        if place.start > text.startIndex { cuts.append(place.start) }
        expected = place.number + 1
        count += 1
        isComplete = false
      }
      isComplete = isComplete || place.hasBody
    }
    return (cuts, count)
  }
}
