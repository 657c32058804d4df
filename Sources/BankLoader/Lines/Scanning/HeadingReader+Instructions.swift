import ExamModel

/// Headings that say how to answer behind the word for the kind.
extension HeadingReader {
  /// A word for a kind and how to answer behind it: `判断（每题1分）正确的打√`, `填空请将正确答案填写在横线上`.
  func instructed(_ name: Glyphs) -> HeadingMark? {
    guard let (kind, end) = KindNames.leading(name), AnswerInstruction.isTail(name[end...]) else {
      return nil
    }
    return HeadingMark(
      kind: kind, name: name.string, marks: MarksWords.marks(in: name), namesKind: true)
  }

  /// `【单选题】30题`, `[判断题]`; another word in lenses and nothing after it is a topic.
  func boxed() -> HeadingMark? {
    guard let (inside, end) = line.bracket(at: line.startIndex),
      Brackets.kind(opening: line[line.startIndex].scalar) != .round
    else { return nil }
    let rest = line[end...].trimmed
    if let kind = KindTag(of: inside)?.kind, Self.isCount(rest) {
      return HeadingMark(
        kind: kind, name: inside.trimmed.string, marks: MarksWords.marks(in: line), namesKind: true)
    }
    // 【选择题】 among the titles of a list of keys
    if Self.isGeneral(inside.trimmed), Self.isCount(rest) {
      return HeadingMark(
        name: inside.trimmed.string, marks: MarksWords.marks(in: line), namesKind: true)
    }
    if let mark = instructed(inside.trimmed, before: rest) { return mark }
    guard rest.isEmpty, inside.count >= 2,
      LabelScanner(line: line).label(at: line.startIndex) == nil,
      NumberScanner(line: line).mark() == nil, !KeyNotation(inside).isKey
    else { return nil }
    return topic(inside.trimmed)
  }

  /// The same of a word in lenses, and what stands behind them.
  func instructed(_ word: Glyphs, before rest: Glyphs) -> HeadingMark? {
    guard let (kind, end) = KindNames.leading(word), end == word.endIndex,
      AnswerInstruction.isTail(rest)
    else { return nil }
    return HeadingMark(
      kind: kind, name: word.string, marks: MarksWords.marks(in: rest), namesKind: true)
  }

  /// `Part 2 判断题`, whatever else such a part may be.
  func countedPart() -> HeadingMark? {
    guard
      let next = line.end(of: "Part", at: line.startIndex)
        ?? line.end(of: "PART", at: line.startIndex)
        ?? line.end(of: "part", at: line.startIndex)
    else { return nil }
    let start = line.skipSpaces(from: next)
    let end =
      line[start...].firstIndex { $0.digit == nil && !$0.scalar.isOne(of: "IVXABCDEF") }
      ?? line.endIndex
    guard (1...3).contains(end - start) else { return nil }
    return bare(line[end...].drop { $0.isSpace || $0.scalar.isOne(of: "：:、.．") })
  }

  /// The word of `判断题部分`.
  static func withoutPart(_ core: String) -> String {
    core.hasSuffix("题部分") || core.hasSuffix("題部分") ? String(core.dropLast(2)) : core
  }

  static func withoutPart(_ core: Glyphs) -> Glyphs {
    let rest = core.dropLast(2)
    guard let last = rest.last?.scalar, last.isOne(of: "题題"),
      core.end(of: "部分", at: rest.endIndex) != nil
    else { return core }
    return rest
  }

  /// What a heading calls its questions, where it says how to answer behind that.
  static func word(of name: Glyphs) -> String? {
    guard let (_, end) = KindNames.leading(name), AnswerInstruction.isTail(name[end...]) else {
      return nil
    }
    return withoutPart(name[..<end].foldedString)
  }
}
