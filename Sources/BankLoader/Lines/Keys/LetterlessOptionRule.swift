import ExamModel

/// Takes the lines between a stem and its key as options without letters, where that is certain.
///
/// It is where the key is the text of one of them, where a sign or a word marks the right ones and
/// there are as many as other questions have options or the stem ends with `[单选题]`, or where the questions of the whole file are
/// built alike: a stem that asks, and the same number of short lines after it.
enum LetterlessOptionRule {
  private static let least = 3

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    applyMarked(to: &questions, sections: sections)
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
      TagRule.apply(to: &questions[index])
    }
  }

  /// Takes options of which some are marked: `✓ 甲`, `甲(正确答案)`.
  private static func applyMarked(to questions: inout [TidyQuestion], sections: [TidySection]) {
    let found = questions.indices.filter { index in
      let question = questions[index]
      return question.keys.isEmpty && question.doubt == nil
        && isCandidate(question, sections[question.section], keys: 0)
        && options(of: question).contains { right($0.glyphs) != nil }
    }
    guard !found.isEmpty else { return }
    var counts: [Int: Int] = [:]
    for index in found { counts[options(of: questions[index]).count, default: 0] += 1 }
    for question in questions where question.options.count > 1 {
      counts[question.options.count, default: 0] += 1
    }
    let claimed = found.filter { isClaimed(questions[$0]) }
    for index in found {
      let lines = options(of: questions[index])
      guard
        counts[lines.count, default: 0] >= least || claimed.count > 1 && claimed.contains(index)
      else { continue }
      questions[index].stem.removeLast(lines.count)
      var letters: [Int] = []
      for (letter, line) in lines.enumerated() {
        var line = line
        if let text = right(line.glyphs) {
          line.glyphs = text
          letters.append(letter)
        }
        questions[index].options.append(TidyOption(letter: letter, lines: [line]))
      }
      let key = TidyLine(
        glyphs: Glyphs(letters.map(KeyText.letter).joined()), number: lines[letters[0]].number)
      questions[index].keys.append(KeyNote(place: .option, lines: [key]))
      TagRule.apply(to: &questions[index])
    }
  }

  /// Whether a bracket behind the stem calls it a choice, and as many lines are marked as it says:
  /// `应当由谁签字？[单选题]`.
  private static func isClaimed(_ question: TidyQuestion) -> Bool {
    let marked = options(of: question).count { right($0.glyphs) != nil }
    switch question.stem.lazy.compactMap({ kind(endOf: $0.glyphs) }).first {
    case .singleChoice: return marked == 1
    case .multipleChoice: return marked > 0
    default: return false
    }
  }

  private static func kind(endOf line: Glyphs) -> QuestionKind? {
    TagRule.lastBracket(of: line).flatMap { KindTag(of: $0.inside)?.kind }
  }

  /// A text without the sign or the word that says that it is right.
  private static func right(_ line: Glyphs) -> Glyphs? {
    if let first = line.first?.scalar, OptionSigns.isRight(first), line.count > 1 {
      return line.dropFirst().trimmed
    }
    return OptionSigns.withoutRight(line)
  }

  private static func isCandidate(
    _ question: TidyQuestion, _ section: TidySection, keys: Int = 1
  ) -> Bool {
    guard question.options.isEmpty, question.parts.isEmpty, question.keys.count == keys,
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
        HeaderSigns.asks($0.glyphs) || endsStem($0.glyphs) || kind(endOf: $0.glyphs) != nil
      })
    else { return [] }
    return Array(question.stem[(end + 1)...])
  }

  private static func endsStem(_ line: Glyphs) -> Bool {
    line.last.map { $0.scalar.isOne(of: "：:。") } == true
  }

  /// Whether a key is the text of exactly one of the lines, or names several.
  private static func names(_ key: KeyNote, _ lines: [TidyLine]) -> Bool {
    guard !KeyNotation(key.text).isKey else { return false }
    return lines.count { $0.glyphs.isFoldedLike(key.text) } == 1
      || lines.count > 2 && key.lines.count == 1
        && NamedTexts.areNamed(in: key.text, among: lines.map(\.glyphs))
  }

  private static func isBeyondNone(_ key: KeyNote, count: Int) -> Bool {
    guard let letters = KeyNotation(key.text).letters else { return false }
    return letters.allSatisfy { $0 < count }
  }
}
