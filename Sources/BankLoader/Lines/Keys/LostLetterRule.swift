import ExamModel

/// Gives the lines between a stem and its key back the letters that they lost, as pictures read by
/// machine lose some: `甲`, `B乙`, `丙`, `D丁`.
///
/// It is certain where nearly all questions of the file have the same number of options, there are just
/// so many lines, and each letter that is left stands where it must.
struct LostLetterRule {
  /// So many questions must have their letters.
  private static let least = 5
  /// An option that lost its letter is so short that no line broke within it.
  private static let longest = 16

  /// How many options the questions of the file have.
  private let usual: Int

  /// A line or two of an option: its letter, where it is left, and its text.
  private struct Entry {
    var letter: Int?
    var lines: [TidyLine]
  }

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    var counts: [Int: Int] = [:]
    var all = 0
    for question in questions where isWhole(question) {
      counts[question.options.count, default: 0] += 1
      all += 1
    }
    guard let usual = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      usual.value >= least, 10 * usual.value >= 9 * all, usual.key > 2
    else { return }
    let rule = LostLetterRule(usual: usual.key)
    for index in questions.indices {
      rule.apply(to: &questions[index], sections[questions[index].section])
    }
  }

  /// Whether a question has all options from A on.
  private static func isWhole(_ question: TidyQuestion) -> Bool {
    question.options.count > 1
      && question.options.enumerated().allSatisfy { $0.offset == $0.element.letter }
      && question.options.allSatisfy { $0.lines.count == 1 }
  }

  private func apply(to question: inout TidyQuestion, _ section: TidySection) {
    guard !Self.isWhole(question) || question.options.count < usual, question.parts.isEmpty,
      question.keys.count <= 1, question.keys.allSatisfy({ $0.place == .label }),
      (question.kind ?? section.kind)?.isChoice ?? true, isInRange(question),
      let (stem, entries) = entries(of: question), entries.count == usual,
      entries.enumerated().allSatisfy({ $0.element.letter ?? $0.offset == $0.offset }),
      entries.contains(where: { $0.letter != nil }) || !question.keys.isEmpty
    else { return }
    question.stem = stem
    question.options = entries.enumerated().map {
      TidyOption(letter: $0.offset, lines: $0.element.lines)
    }
  }

  /// Whether the key, where there is one, names letters that the options will have.
  private func isInRange(_ question: TidyQuestion) -> Bool {
    guard let key = question.keys.first, !key.text.isEmpty else { return true }
    return KeyNotation(key.text).letters?.allSatisfy { $0 < usual } == true
  }

  /// The lines of a question as they stand: those of the stem, and what may be options.
  private func entries(of question: TidyQuestion) -> (stem: [TidyLine], entries: [Entry])? {
    guard
      let end = question.stem.firstIndex(where: { Self.endsStem($0.glyphs) }),
      question.options.count < usual || question.stem.count > end + 1
    else { return nil }
    var entries: [Entry] = []
    for line in question.stem[(end + 1)...] { add(line, to: &entries) }
    for option in question.options {
      if option.lines.isEmpty, entries.last?.letter == nil, entries.count == option.letter + 1 {
        entries[entries.count - 1].letter = option.letter
        continue
      }
      entries.append(Entry(letter: option.letter, lines: Array(option.lines.prefix(1))))
      for line in option.lines.dropFirst() { add(line, to: &entries) }
    }
    guard entries.count <= usual,
      entries.allSatisfy({ $0.lines.count == 1 && $0.lines[0].glyphs.count <= Self.longest })
    else { return nil }
    return (Array(question.stem[...end]), entries)
  }

  /// Adds a line that the letters before it did not make an option of.
  private func add(_ line: TidyLine, to entries: inout [Entry]) {
    let mark = OptionScanner(line: line.glyphs).first()
    // A letter alone belongs to the text above it, which has none.
    if let mark, mark.style == .alone {
      if entries.last?.letter == nil, entries.count == mark.letter + 1 {
        entries[entries.count - 1].letter = mark.letter
        return
      }
      entries.append(Entry(letter: mark.letter, lines: []))
      return
    }
    if entries.last?.lines.isEmpty == true, mark == nil {
      entries[entries.count - 1].lines = [line]
      return
    }
    var text = line
    if let mark { text.glyphs = line.glyphs[mark.content...].trimmed }
    entries.append(Entry(letter: mark?.letter ?? misread(&text, entries), lines: [text]))
  }

  /// The letter B that was read as 8, between A and C.
  private func misread(_ line: inout TidyLine, _ entries: [Entry]) -> Int? {
    guard entries.count == 1, entries[0].letter == 0, line.glyphs.first?.scalar == "8",
      line.glyphs.scalar(at: line.glyphs.startIndex + 1)?.isOne(of: " \t") == true
    else { return nil }
    line.glyphs = line.glyphs.dropFirst().trimmed
    return 1
  }

  private static func endsStem(_ line: Glyphs) -> Bool {
    guard let last = line.last?.scalar else { return false }
    return HeaderSigns.asks(line) && last.isOne(of: "。？?！）)：:_") || last.isOne(of: "。？?：:（(")
  }
}
