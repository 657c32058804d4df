import ExamModel

/// Takes what brackets say of a question out of its stem: `（单选题）`, `[判断]`, `(单选题, 0.3分)`,
/// `【出题：某校】`.
enum TagRule {
  /// Takes the tags at both ends of the stem.
  static func apply(to question: inout TidyQuestion) {
    BarredTags.take(from: &question)
    if let first = question.stem.first {
      question.stem[0].glyphs = withoutLeading(first.glyphs, &question)
      if question.stem[0].glyphs.isEmpty { question.stem.removeFirst() }
    }
    joinBroken(in: &question.stem)
    guard let last = question.stem.indices.last else { return }
    // 应当（　）。[单选题] and a program below it.
    if last > 0, question.stem[1].glyphs.first?.looks.contains(.code) == true,
      let first = question.stem.first?.glyphs,
      let (inside, start) = lastBracket(of: first),
      start > first.startIndex, let kind = KindTag(of: inside)?.kind, question.kind ?? kind == kind
    {
      question.stem[0].glyphs = withoutTrailing(first, &question)
    }
    question.stem[last].glyphs = withoutTrailing(question.stem[last].glyphs, &question)
    if question.stem[last].glyphs.isEmpty { question.stem.removeLast() }
  }

  private static func withoutLeading(_ text: Glyphs, _ question: inout TidyQuestion) -> Glyphs {
    var text = withoutBoxes(withoutAngles(withoutExampleNumber(text), &question), &question)
    while let (inside, end) = text.bracket(at: text.startIndex) {
      if isReference(inside, before: text[end...].trimmed) {
        let name = TidyLine(glyphs: inside.trimmed, number: question.line)
        question.fields.append((.tags, name))
      } else if let tag = KindTag(of: inside) {
        question.kind = question.kind ?? tag.kind
        question.marks = question.marks ?? tag.marks
      } else if end == text.endIndex
        || !takeLevel(inside, text[text.startIndex].scalar, into: &question)
      {
        break
      }
      text = text[end...].trimmed
      // 第1题(单选)：
      if let sign = text.first?.scalar, sign == "：" || sign == ":" {
        text = text.dropFirst().trimmed
      }
    }
    // 单选题：…
    if let colon = text.prefix(8).firstIndex(where: { $0.scalar == "：" || $0.scalar == ":" }),
      let kind = KindNames.kind(of: text[..<colon]), isLabel(kind, of: question)
    {
      question.kind = question.kind ?? kind
      text = text[(colon + 1)...].trimmed
    }
    return question.stem.count > 1 ? HeaderFields.rest(of: text, into: &question) : text
  }

  /// Whether a word before a colon names the kind of a question: 计算：……（　）。 with options below it is
  /// how the stem begins.
  private static func isLabel(_ kind: QuestionKind, of question: TidyQuestion) -> Bool {
    let truths = question.options.map { option in
      option.lines.first.flatMap { TruthWords.truth(of: $0.glyphs) }
    }
    guard truths.count > 1 else { return true }
    return switch kind {
    case .singleChoice, .multipleChoice, .matching, .ordering: true
    case .trueFalse: truths.count == 2 && Set(truths) == [true, false]
    case .fillIn, .shortAnswer, .composite, .numeric: false
    }
  }

  /// A text without the kind between the signs of tags: `<单选>应当（　）。`.
  private static func withoutAngles(_ text: Glyphs, _ question: inout TidyQuestion) -> Glyphs {
    guard let first = text.first?.scalar, first.isOne(of: "<＜《〈"),
      let end = text.prefix(longestKind).firstIndex(where: { $0.scalar.isOne(of: ">＞》〉") }),
      let kind = KindTag(of: text[text.startIndex + 1..<end])?.kind, end + 1 < text.endIndex
    else { return text }
    question.kind = question.kind ?? kind
    return text[(end + 1)...].trimmed
  }

  /// No name of a kind is longer.
  private static let longestKind = 10

  /// A text without the number of an example that others follow: `母题1 工程造价是指（　）。`.
  private static func withoutExampleNumber(_ text: Glyphs) -> Glyphs {
    guard
      let next = text.end(of: "母题", at: text.startIndex)
        ?? text.end(of: "例题", at: text.startIndex),
      let (_, end) = text.number(at: text.skipSpaces(from: next)),
      text.scalar(at: end)?.isSpace == true
    else { return text }
    return text[end...].trimmed
  }

  /// Whether a bracket names what a question is about, before another that names its kind:
  /// `（kp_014, mc_001）[判断题, 5分]`.
  private static func isReference(_ inside: Glyphs, before rest: Glyphs) -> Bool {
    guard inside.traits.contains([.digit, .letter]),
      inside.allSatisfy({ $0.scalar.isASCII || $0.scalar == "，" }),
      let (next, _) = rest.bracket(at: rest.startIndex)
    else { return false }
    return KindTag(of: next) != nil
  }

  /// A text without three or more boxes in a row, which begin with the kind:
  /// `[单选题][总则][一般][2分]应当（　）。`.
  private static func withoutBoxes(_ text: Glyphs, _ question: inout TidyQuestion) -> Glyphs {
    var boxes: [Glyphs] = []
    var rest = text
    while let first = rest.first?.scalar, let kind = Brackets.kind(opening: first), kind != .round,
      let (inside, end) = rest.bracket(at: rest.startIndex)
    {
      boxes.append(inside)
      rest = rest[end...].trimmed
    }
    guard boxes.count + (question.kind == nil ? 0 : 1) >= 3, !rest.isEmpty,
      question.kind != nil || boxes.first.flatMap({ KindTag(of: $0)?.kind }) != nil
    else { return text }
    for tag in boxes.compactMap({ KindTag(of: $0) }) {
      question.kind = question.kind ?? tag.kind
      question.marks = question.marks ?? tag.marks
    }
    return rest
  }

  private static func withoutTrailing(_ text: Glyphs, _ question: inout TidyQuestion) -> Glyphs {
    var text = withoutLastWord(text, &question)
    while let (inside, start) = lastBracket(of: text) {
      if let tag = KindTag(of: inside) {
        question.kind = question.kind ?? tag.kind
        question.marks = question.marks ?? tag.marks
      } else if !isSource(inside.folded),
        !takeLevel(inside, text[start].scalar, into: &question)
      {
        break
      }
      text = text[..<start].trimmed
    }
    return text
  }

  /// A text without the kind that a form puts behind it, a star for what must be answered or not:
  /// `应当（　）。 单选题 *`.
  private static func withoutLastWord(_ text: Glyphs, _ question: inout TidyQuestion) -> Glyphs {
    let bare = text.prefix(
      upTo: text.lastIndex { $0.scalar != "*" && !$0.isSpace }.map { $0 + 1 }
        ?? text.startIndex)
    guard let space = bare.lastIndex(where: \.isSpace), bare.endIndex - space <= 8,
      bare.last?.scalar == "题", let kind = KindNames.kind(of: bare[(space + 1)...])
    else { return text }
    question.kind = question.kind ?? kind
    return bare[..<space].trimmed
  }

  private static func isSource(_ text: Glyphs) -> Bool {
    text.begins(with: "出题:") || text.begins(with: "来源:")
  }

  /// The bracket that a text ends with, a full stop after it or not.
  static func lastBracket(of text: Glyphs) -> (inside: Glyphs, start: Int)? {
    var end = text.endIndex
    while let scalar = text.scalar(at: end - 1), scalar.isOne(of: "。.：:* ") {
      end -= 1
    }
    let text = text[..<end]
    guard let last = text.last?.scalar, last.isOne(of: "）)】]") else { return nil }
    for start in text.indices.suffix(40).reversed() {
      guard let (inside, close) = text.bracket(at: start), close == text.endIndex else { continue }
      return (inside, start)
    }
    return nil
  }

  /// What a line says that is only a remark on difficulty: `（难度系数C）`.
  static func difficulty(_ line: Glyphs) -> Glyphs? {
    guard let (inside, end) = line.bracket(at: line.startIndex), end == line.endIndex else {
      return nil
    }
    guard let next = difficulties.match(at: inside.startIndex, in: inside)?.end else { return nil }
    let value = inside[next...].drop { $0.scalar == ":" || $0.scalar == "：" || $0.isSpace }
    return value.isEmpty ? nil : value
  }

  private static let difficulties = WordTable(
    ["难度系数", "难易程度", "难易度", "难度"].map { ($0, true) })
}
