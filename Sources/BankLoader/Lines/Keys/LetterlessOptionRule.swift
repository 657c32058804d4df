import ExamModel

/// Takes the lines between a stem and its key as options without letters, where that is certain.
///
/// It is where the key is the text of one of them, or where the questions of the whole file are
/// built alike: a stem that asks, and the same number of short lines after it.
enum LetterlessOptionRule {
  private static let least = 3

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    let candidates = questions.indices.filter { index in
      isCandidate(questions[index], sections[questions[index].section])
    }
    guard !candidates.isEmpty else { return }
    let lettered = questions.count { !$0.options.isEmpty }
    var counts: [Int: Int] = [:]
    for index in candidates { counts[options(of: questions[index]).count, default: 0] += 1 }
    let usual = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    for index in candidates {
      let lines = options(of: questions[index])
      let isByText = names(questions[index].keys[0], lines)
      let isHabit =
        candidates.count >= least && 10 * lettered < candidates.count
        && usual.map { 10 * $0.value >= 8 * candidates.count && $0.key == lines.count } == true
        && isBeyondNone(questions[index].keys[0], count: lines.count)
      guard isByText || isHabit else { continue }
      questions[index].stem.removeLast(lines.count)
      questions[index].options = lines.enumerated().map {
        TidyOption(letter: $0.offset, lines: [$0.element])
      }
    }
  }

  private static func isCandidate(_ question: TidyQuestion, _ section: TidySection) -> Bool {
    guard question.options.isEmpty, question.parts.isEmpty, question.keys.count == 1,
      question.stem.count >= 3, (2...7).contains(options(of: question).count)
    else { return false }
    switch question.kind ?? section.kind {
    case nil, .singleChoice?, .multipleChoice?: return true
    default: return false
    }
  }

  /// The lines after the one that ends the stem.
  private static func options(of question: TidyQuestion) -> [TidyLine] {
    guard
      let end = question.stem.firstIndex(where: {
        HeaderSigns.asks($0.glyphs) || endsStem($0.glyphs)
      })
    else { return [] }
    return Array(question.stem[(end + 1)...])
  }

  private static func endsStem(_ line: Glyphs) -> Bool {
    line.last.map { $0.scalar.isOne(of: "：:。") } == true
  }

  /// Whether a key is the text of exactly one of the lines.
  private static func names(_ key: KeyNote, _ lines: [TidyLine]) -> Bool {
    !KeyNotation(key.text).isKey && lines.count { $0.glyphs.isFoldedLike(key.text) } == 1
  }

  private static func isBeyondNone(_ key: KeyNote, count: Int) -> Bool {
    guard let letters = KeyNotation(key.text).letters else { return false }
    return letters.allSatisfy { $0 < count }
  }
}
