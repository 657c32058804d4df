import ExamModel

/// Finds the chapters that a file counts within its sections, through all of them, while the questions'
/// numbers run on: `（一）值班` right below a heading for a kind, later `（二）巡查` between questions 7 and 8.
enum CountedChapters {
  /// No question has more lines.
  private static let reach = 24
  private static let longest = 40

  /// The lines from the second chapter on.
  static func places(in lines: [ShapedLine]) -> Set<Int> {
    var places: Set<Int> = []
    var expected = 1
    var isAnsweredInWords = false
    for index in lines.indices.dropFirst() {
      if let heading = lines[index - 1].heading, heading.namesKind {
        // What answers and cases count are points of their texts.
        isAnsweredInWords = heading.kind == .composite || heading.kind == .shortAnswer
      }
      guard !isAnsweredInWords, let value = value(of: lines[index]) else { continue }
      if value == 1, lines[index - 1].heading?.namesKind == true {
        expected = 2
      } else if value == expected, expected > 1, isBetweenQuestions(index, in: lines) {
        places.insert(index)
        expected += 1
      }
    }
    return places
  }

  /// The numeral in the bracket that a heading begins with, which names no kind.
  private static func value(of shape: ShapedLine) -> Int? {
    let line = shape.line.glyphs
    guard let heading = shape.heading, !heading.namesKind, line.count <= longest,
      !HeaderSigns.belongsToText(line), let (inside, end) = line.bracket(at: line.startIndex),
      end < line.endIndex, !inside.isEmpty, inside.allSatisfy(\.isChineseNumeral)
    else { return nil }
    return ChineseNumerals.value(of: inside.string)
  }

  /// Whether the number below a line follows that of the question above it, which has its options or
  /// its key.
  private static func isBetweenQuestions(_ index: Int, in lines: [ShapedLine]) -> Bool {
    guard index + 1 < lines.count, let next = lines[index + 1].number, next.style.isMarked,
      !next.isDecimal, next.value > 1,
      let start = lines[..<index].suffix(reach).lastIndex(where: { shape in
        shape.number.map { $0.style.isLike(next.style) && $0.value < next.value } == true
      })
    else { return false }
    let body = lines[start..<index]
    // A number that was not typed may be missing.
    return lines[start].number.map { next.value - $0.value <= 2 } == true
      && body.contains { $0.beginsOption || $0.holdsBody || $0.beginsKey || $0.isLoneKey }
  }
}
