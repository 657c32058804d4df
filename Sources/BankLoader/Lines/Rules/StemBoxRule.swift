import ExamModel

/// Takes boxes off both ends of stems, where nearly all stems of a file have one: behind the last
/// sentence what it is about, `事故分为几级？【中级／总则】`, before the first its identifier, `[sf06]`.
enum StemBoxRule {
  private static let least = 3
  /// No identifier is longer.
  private static let longest = 16

  static func apply(to questions: inout [TidyQuestion]) {
    takeIdentifiers(&questions)
    takeBraces(&questions)
    let found = questions.indices.compactMap { index in
      questions[index].stem.last.flatMap { box(of: $0.glyphs) }.map { (index: index, box: $0) }
    }
    guard found.count >= least, 10 * found.count >= 9 * questions.count else { return }
    for (index, box) in found {
      let last = questions[index].stem.count - 1
      let line = questions[index].stem[last]
      questions[index].stem[last].glyphs = line.glyphs[..<box.start].trimmed
      questions[index].fields.append((.tags, TidyLine(glyphs: box.inside, number: line.number)))
    }
  }

  private static func takeIdentifiers(_ questions: inout [TidyQuestion]) {
    let found = questions.indices.compactMap { index in
      questions[index].stem.first.flatMap { identifier(of: $0.glyphs) }.map { (index, $0) }
    }
    guard found.count >= least, 10 * found.count >= 9 * questions.count,
      Set(found.map(\.1.inside.string)).count == found.count
    else { return }
    for (index, box) in found {
      let line = questions[index].stem[0]
      questions[index].stem[0].glyphs = line.glyphs[box.end...].trimmed
      questions[index].fields.append((.id, TidyLine(glyphs: box.inside, number: line.number)))
    }
  }

  /// Takes off the braces that hold every stem whole: `{事故分为几级？}`.
  private static func takeBraces(_ questions: inout [TidyQuestion]) {
    let isBraced = questions.allSatisfy { question in
      question.stem.count == 1 && question.stem[0].glyphs.first?.scalar == "{"
        && question.stem[0].glyphs.last?.scalar == "}" && question.stem[0].glyphs.count > 2
    }
    guard questions.count >= least, isBraced else { return }
    for index in questions.indices {
      questions[index].stem[0].glyphs =
        questions[index].stem[0].glyphs.dropFirst().dropLast()
        .trimmed
    }
  }

  /// The letters and digits in the box that a line begins with.
  private static func identifier(of line: Glyphs) -> (inside: Glyphs, end: Int)? {
    guard let first = line.first?.scalar, first.isOne(of: "[【"),
      let (inside, end) = line.bracket(at: line.startIndex), end < line.endIndex,
      (2...longest).contains(inside.count), inside.traits.contains([.digit, .letter]),
      inside.allSatisfy({ $0.scalar.isASCII && !$0.isSpace }), !KeyNotation(inside).isKey
    else { return nil }
    return (inside, end)
  }

  /// What stands in the box that a line ends with, a sentence's end before it.
  private static func box(of line: Glyphs) -> (inside: Glyphs, start: Int)? {
    guard line.last?.scalar == "】", let start = line.lastIndex(where: { $0.scalar == "【" }),
      let (inside, end) = line.bracket(at: start), end == line.endIndex,
      let before = line[..<start].trimmed.last, before.endsSentence || before.scalar == "）",
      !inside.trimmed.isEmpty, !KeyNotation(inside).isKey
    else { return nil }
    return (inside.trimmed, start)
  }
}
