/// Takes keys out of the blanks of stems, where the file has them there as a rule.
enum BlankKeyRule {
  /// In so many questions of a section a letter in a bracket is no accident.
  static let least = 3

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    takeLeading(&questions)
    takeWithin(&questions, sections: sections)
    takeSigns(of: &questions, sections: sections)
    for index in questions.indices { fillParts(of: &questions[index]) }
  }

  /// Takes keys from within the stems.
  private static func takeWithin(
    _ questions: inout [TidyQuestion], sections headed: [TidySection]
  ) {
    var found = questions.map { key(in: $0.stem) ?? SharedBlankKey.key(of: $0) }
    found = withoutNames(found, of: questions, sections: headed)
    if found.allSatisfy({ $0 == nil }) { found = smallKeys(of: questions) }
    let count = found.count { $0 != nil }
    let open = questions.indices.count { questions[$0].keys.isEmpty && !questions[$0].isCase }
    let unkeyed = questions.indices.count { questions[$0].keys.isEmpty && found[$0] != nil }
    guard count > 0 else { return }
    // (A) in a text may be part of it: keys in blanks are a habit of a whole file.
    let isHabit =
      2 * unkeyed >= open && open > 0 && 3 * count >= questions.count
      || 2 * count >= questions.count
      || unkeyed >= least && 10 * unkeyed >= 9 * open && 10 * (count - unkeyed) <= unkeyed
    let sections = isHabit ? [] : sections(of: questions, found.map { $0?.key })
    for index in questions.indices {
      guard let (line, blank) = found[index] else { continue }
      if isHabit || sections.contains(questions[index].section) {
        fill(&questions[index], line: line, blank: blank)
      } else if questions[index].keys.isEmpty, !questions[index].options.isEmpty {
        questions[index].doubt = questions[index].doubt ?? blank.key.string
      }
    }
  }

  /// The sections in which nearly every question has its key in a blank and none has another: the
  /// statements of a bank, where the other questions have theirs below.
  private static func sections(of questions: [TidyQuestion], _ found: [BlankKey?]) -> Set<Int> {
    let sections = Dictionary(grouping: questions.indices) { questions[$0].section }
    let filled = sections.filter { _, own in
      guard own.allSatisfy({ questions[$0].keys.isEmpty && !questions[$0].isCase }) else {
        return false
      }
      let keys = own.compactMap { found[$0]?.key }
      return keys.count >= least && 10 * keys.count >= 9 * own.count
        || keys.count == own.count && keys.allSatisfy(isSign)
    }
    return Set(filled.keys)
  }

  /// Whether a key is a sign for right or wrong, which stands nowhere in a text.
  static func isSign(_ key: Glyphs) -> Bool {
    KeyNotation(key).truth != nil && key.allSatisfy { $0.letter == nil && !$0.isHan }
  }

  /// Takes keys from before the stems, where every question with options has one there.
  private static func takeLeading(_ questions: inout [TidyQuestion]) {
    let asked = questions.indices.filter { !questions[$0].options.isEmpty }
    let found = asked.compactMap { index in
      questions[index].stem.first.flatMap { BlankKey.leading($0.glyphs) }.map { (index, $0) }
    }
    guard found.count >= 3, found.count == asked.count,
      found.allSatisfy({ questions[$0.0].keys.isEmpty })
    else { return }
    for (index, blank) in found {
      let line = questions[index].stem[0]
      let key = TidyLine(glyphs: blank.key, number: line.number)
      questions[index].keys.append(KeyNote(place: .blank, lines: [key]))
      questions[index].stem[0].glyphs = line.glyphs[blank.bracket.upperBound...].trimmed
    }
  }

  /// Takes keys out of the blanks of a case's parts, where each has one there and none has another.
  private static func fillParts(of question: inout TidyQuestion) {
    let found = question.parts.map { $0.keys.isEmpty ? key(in: $0.stem) : nil }
    guard found.count > 1, !found.contains(where: { $0 == nil }) else { return }
    for (part, key) in found.enumerated() {
      if let (line, blank) = key { fill(&question.parts[part], line: line, blank: blank) }
    }
  }

  static func key(
    in stem: [TidyLine], isSmall: Bool = false
  ) -> (line: Int, key: BlankKey)? {
    var found: (Int, BlankKey)?
    // What a program hands over, `run(A)`, fills no blank of the text around it.
    let isProgram = stem.map { $0.glyphs.first?.looks.contains(.code) == true }
    let hasText = isProgram.contains(false)
    for (index, line) in stem.enumerated() where !(hasText && isProgram[index]) {
      guard let key = BlankKey.key(in: line.glyphs, isSmall: isSmall) else { continue }
      guard found == nil else { return nil }
      found = (index, key)
    }
    return found
  }

  static func fill(_ question: inout TidyQuestion, line: Int, blank: BlankKey) {
    let stem = question.stem[line]
    let isUnderlined = stem.glyphs.scalar(at: blank.bracket.lowerBound) == "_"
    question.keys.append(
      KeyNote(place: .blank, lines: [TidyLine(glyphs: blank.key, number: stem.number)]))
    if let reason = blank.reason {
      question.rationale.insert(TidyLine(glyphs: reason, number: stem.number), at: 0)
    }
    var rest = withoutRepeats(of: blank, in: stem.glyphs)
    let isLabel =
      stem.glyphs.scalar(at: blank.bracket.lowerBound) == "【" && rest.trimmed.isEmpty
    // （ × ）（错在……）: a second bracket says why.
    if KeyNotation(blank.key).truth != nil, question.options.isEmpty,
      let (inside, end) = rest.trimmed.bracket(at: rest.trimmed.startIndex),
      inside.trimmed.count >= 2, !HeaderSigns.asks(rest),
      rest[end...].allSatisfy({ $0.endsSentence })
    {
      question.rationale.insert(TidyLine(glyphs: inside.trimmed, number: stem.number), at: 0)
      rest = []
    }
    if isCorrection(rest, of: question, behind: blank, in: stem.glyphs) {
      question.rationale.insert(TidyLine(glyphs: rest.trimmed, number: stem.number), at: 0)
      rest = []
    }
    let text =
      Array(stem.glyphs[..<blank.bracket.lowerBound])
      + Array(Glyphs(isLabel || blank.isApart ? "" : isUnderlined ? "____" : "（　）"))
      + Array(rest)
    question.stem[line].glyphs = text[...].trimmed
  }

  /// What stands behind a blank, further blanks with the same key emptied.
  private static func withoutRepeats(of blank: BlankKey, in stem: Glyphs) -> Glyphs {
    guard !blank.repeats.isEmpty else { return stem[blank.bracket.upperBound...] }
    var rest: [Glyph] = []
    var place = blank.bracket.upperBound
    for bracket in blank.repeats {
      rest += Array(stem[place..<bracket.lowerBound]) + Array(Glyphs("（　）"))
      place = bracket.upperBound
    }
    return (rest + Array(stem[place...]))[...]
  }

  /// No correction is longer.
  private static let longestCorrection = 24

  /// Whether a few words behind the cross at the end of a whole statement put it right: `……登记。（×）门卫`.
  private static func isCorrection(
    _ rest: Glyphs, of question: TidyQuestion, behind blank: BlankKey, in stem: Glyphs
  ) -> Bool {
    let text = rest.trimmed
    return question.options.isEmpty && KeyNotation(blank.key).truth == false
      && (2...longestCorrection).contains(text.count) && text.contains(where: \.isHan)
      && stem[..<blank.bracket.lowerBound].trimmed.last?.scalar == "。"
  }
}
