import ExamModel

/// Makes blanks of the gaps in stems that are filled by short answers: `坚持　　　　为主的方针。`.
enum SpaceBlankRule {
  /// Fewer blanks only set words apart.
  private static let least = 4

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    for index in questions.indices
    where questions[index].options.isEmpty && questions[index].keys.count == 1 {
      let kind = questions[index].kind ?? sections[questions[index].section].kind
      guard kind == .fillIn || kind == nil, isOpen(questions[index]) else { continue }
      let gaps = questions[index].stem.map { Self.gaps(in: $0.glyphs) }
      let count = gaps.reduce(0) { $0 + $1.count }
      guard count > 0, answers(of: questions[index]) == count else { continue }
      for (line, ranges) in gaps.enumerated() where !ranges.isEmpty {
        let glyphs = questions[index].stem[line].glyphs
        questions[index].stem[line].glyphs = blanked(glyphs, at: ranges)
      }
    }
  }

  private static func blanked(_ line: Glyphs, at ranges: [Range<Int>]) -> Glyphs {
    var blanked: [Glyph] = []
    blanked.reserveCapacity(line.count)
    var start = line.startIndex
    for range in ranges {
      blanked += line[start..<range.lowerBound]
      blanked += Glyphs("____")
      start = range.upperBound
    }
    return (blanked + line[start...])[...]
  }

  /// Whether a stem has a key on one line, and neither options nor drawn blanks.
  private static func isOpen(_ question: TidyQuestion) -> Bool {
    question.options.isEmpty && question.parts.isEmpty && !question.isCase
      && question.keys.count == 1 && question.keys[0].lines.count == 1
      && !KeyNotation(question.keys[0].text).isKey
      && question.stem.allSatisfy { BlankCounter.count(in: $0.glyphs.string) == 0 }
  }

  /// How many answers a key has, as the blanks would take them.
  private static func answers(of question: TidyQuestion) -> Int {
    let key = question.keys[0].text
    let pieces = key.split { $0.scalar.isOne(of: "；;") }.count
    guard pieces == 1 else { return pieces }
    let gaps = question.stem.reduce(0) { $0 + Self.gaps(in: $1.glyphs).count }
    return BlankAnswers.text(of: key, blanks: gaps).split(separator: "；").count
  }

  /// The runs of blanks within a line that stand behind a Han character or a sign of its text.
  private static func gaps(in line: Glyphs) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    let text = line.trimmed
    var place = text.startIndex
    while place < text.endIndex {
      let end = line.skipSpaces(from: place)
      if end - place >= least, end < text.endIndex, place > text.startIndex,
        line[place - 1].traits.contains(.wide) || line[end].traits.contains(.wide)
      {
        gaps.append(place..<end)
      }
      place = max(end, place + 1)
    }
    return gaps
  }
}
