/// Cuts a line before the labels within it: `B、个人防护用品答案：B`, `答案：A  难度：易`.
struct FieldSplitter {
  /// A piece of a line; without a field what stands before the first label.
  struct Piece {
    var field: LineField?
    var text: Glyphs
  }

  /// The pieces, at least one.
  static func pieces(of line: Glyphs) -> [Piece] {
    guard var place = line.first(with: .label) else {
      let text = line.trimmed
      return [Piece(field: nil, text: text.isEmpty ? line : text)]
    }
    let scanner = LabelScanner(line: line)
    var pieces: [Piece] = []
    var field: LineField?
    var start = line.startIndex
    while place < line.endIndex {
      guard let mark = scanner.label(at: place), isLabel(mark, after: field, start, in: line) else {
        place += 1
        continue
      }
      if !repeats(mark, field, start, in: line) {
        append(withoutBracket(line[start..<place]), field, to: &pieces)
      }
      field = mark.field
      start = mark.content
      place = max(mark.content, place + 1)
      // What is explained may speak of answers.
      if field == .bank(.rationale) || field == .note { break }
    }
    append(line[start...], field, to: &pieces)
    return pieces.isEmpty ? [Piece(field: nil, text: line)] : pieces
  }

  private static func append(_ text: Glyphs, _ field: LineField?, to pieces: inout [Piece]) {
    let text = text.trimmed
    guard field != nil || !text.isEmpty else { return }
    pieces.append(Piece(field: field, text: text))
  }

  /// What stands before a label, without the bracket that opens before it: （答案：B）.
  private static func withoutBracket(_ text: Glyphs) -> Glyphs {
    var text = text.trimmed
    while let last = text.last?.scalar, Brackets.kind(opening: last) != nil || last == "，" {
      text = text.dropLast().trimmed
    }
    return text
  }

  /// Whether a label stands right behind another that introduces the same: 【答案】：答案：A.
  private static func repeats(
    _ mark: LabelMark, _ field: LineField?, _ start: Int, in line: Glyphs
  ) -> Bool {
    mark.field == field && line[start..<mark.start].trimmed.isEmpty
  }

  /// Whether what the label before says is complete right where the next label begins: 答案：B解析：…,
  /// 我的答案:对正确答案:错.
  private static func isComplete(
    _ mark: LabelMark, after field: LineField?, _ start: Int, in line: Glyphs
  ) -> Bool {
    let value = line[start..<mark.start].trimmed
    switch field {
    case .bank(.key)?: return mark.field == .bank(.rationale) && KeyNotation(value).isKey
    case .response?:
      let said = withoutScore(value)
      return mark.field == .bank(.key) && (said.isEmpty || KeyNotation(said).isKey)
    default: return false
    }
  }

  /// What somebody answered, without what was given for it: `√ 得分： 10.0分`, `10.0分`.
  private static func withoutScore(_ value: Glyphs) -> Glyphs {
    guard value.last?.scalar == "分" else { return value }
    let score = value.dropLast().trimmed.reversed()
      .prefix { $0.digit != nil || $0.scalar == "." }.count
    guard score > 0 else { return value }
    let rest = value.dropLast().trimmed.dropLast(score).trimmed
    guard let sign = rest.last?.scalar, sign.isOne(of: "：:") else { return rest }
    let name = rest.dropLast().trimmed
    guard name.count >= 2, name.end(of: "得分", at: name.endIndex - 2) != nil else { return value }
    return name.dropLast(2).trimmed
  }

  /// Whether a bracket stands behind an option and says that it is right: 甲(正确答案)B、乙.
  private static func isVerdict(
    _ mark: LabelMark, before rest: Glyphs, in line: Glyphs
  ) -> Bool {
    guard mark.field == .bank(.key), line[mark.start].scalar.isOne(of: "（("),
      let (inside, end) = line.bracket(at: mark.start), inside.trimmed.isWord("正确答案"),
      line.scalar(at: line.skipSpaces(from: end))?.isOne(of: "：:") != true
    else { return false }
    return !KeyNotation(rest).isKey
  }

  /// No explanation is shorter.
  private static let leastExplained = 10
  /// Within so many characters the options of a question stand.
  private static let longestOptions = 400

  /// Whether an explanation stands right behind the options of a line: `A.甲B.乙C.丙解析：因为……`.
  private static func isBehindOptions(
    _ mark: LabelMark, _ rest: Glyphs, in line: Glyphs
  ) -> Bool {
    let start = max(line.startIndex, mark.start - longestOptions)
    guard line[mark.start].scalar == "解", rest.count >= leastExplained,
      let options = OptionChain(in: line[start..<mark.start]).first, options.count > 2
    else { return false }
    return options.allSatisfy { $0.style.isMarked }
      && OptionChain(in: rest.prefix(longestOptions)).first == nil
  }

  /// Whether a label for a note is none within a line: behind a key several blanks, a wide one or a tab
  /// set it off, `答案：综合治理　　出处：第三条`.
  private static func isLoose(
    _ mark: LabelMark, after field: LineField?, in line: Glyphs
  ) -> Bool {
    guard mark.field == .note else { return false }
    guard field == .bank(.key) else { return true }
    let before = line[..<mark.start].suffix(2)
    return before.last?.scalar != "\t" && before.last?.scalar != "\u{3000}"
      && !(before.count == 2 && before.allSatisfy(\.isSpace))
  }

  /// Whether English words stand on both sides of an English label: `Choose the best answer: She …`,
  /// `Choose the best answer: He（ ）to school`.
  private static func isOfSentence(
    _ mark: LabelMark, before rest: Glyphs, in line: Glyphs
  ) -> Bool {
    guard line[mark.start].letter != nil, line.scalar(at: mark.start - 1)?.isSpace == true,
      line[..<mark.start].trimmed.last?.letter != nil, !KeyNotation(rest).isKey
    else { return false }
    let word = rest.prefix { $0.letter != nil }
    guard !word.isEmpty, word.dropFirst().allSatisfy({ $0.letter?.isSmall == true }) else {
      return false
    }
    return word.count > 1 && rest.scalar(at: word.endIndex)?.isSpace == true
      || beginsWithBlank(rest[word.endIndex...].trimmed, filled: word.count > 1)
  }

  /// Whether a blank stands behind the first word of a sentence, as in no key, and the sentence goes on.
  private static func beginsWithBlank(_ text: Glyphs, filled mayBeFilled: Bool) -> Bool {
    if text.begins(with: "__") { return text.contains { $0.letter != nil } }
    guard let (inside, end) = text.bracket(at: text.startIndex),
      Brackets.kind(opening: text[text.startIndex].scalar) == .round,
      inside.trimmed.isEmpty || mayBeFilled && KeyNotation(inside).letters != nil
    else { return false }
    return text[end...].trimmed.first?.letter != nil
  }

  /// Whether a label within a line is one: after a blank or a stop, or before a whole key.
  private static func isLabel(
    _ mark: LabelMark, after field: LineField?, _ start: Int, in line: Glyphs
  ) -> Bool {
    guard mark.start > line.startIndex else { return true }
    guard mark.field != .stem, mark.field != .options, !isLoose(mark, after: field, in: line),
      let before = line.scalar(at: mark.start - 1)
    else { return false }
    let rest = line[mark.content...].trimmed
    // (分值: 单选题 *甲: what gives no marks is no label of them.
    if mark.field == .bank(.marks), rest.first?.digit == nil { return false }
    // (分数:2.00)A.甲: the bracket is a tag.
    if mark.field == .bank(.marks), Brackets.kind(opening: before) == .round,
      let (inside, _) = line.bracket(at: mark.start - 1), KindTag(of: inside)?.marks != nil
    {
      return false
    }
    if isVerdict(mark, before: rest, in: line) { return false }
    if mark.field == .wrongOptions || repeats(mark, field, start, in: line) { return true }
    // 答： within a line is speech.
    guard line.scalar(at: mark.start + 1) != "：", line.scalar(at: mark.start + 1) != ":" else {
      return false
    }
    let isBoxed = line.scalar(at: mark.start).map { Brackets.kind(opening: $0) != nil } == true
    let isApart =
      isBoxed || before.isSpace || before.isOne(of: "。；;）)】]，,.？?！、|｜")
      || Brackets.kind(opening: before) != nil
    // 题目：谁负责、正确答案：[A] 甲: what stands in a stem, labelled or not, is told in one way.
    let isInStem = field == .stem && (mark.field == .bank(.key) || mark.field == .response)
    if field != nil, !isInStem {
      return isApart && (isBoxed || before != "、")
        || isComplete(mark, after: field, start, in: line)
    }
    guard mark.field == .bank(.key) || mark.field == .response else {
      return isApart && mark.field != .bank(.rationale) || isBoxed
        || mark.field == .bank(.rationale) && isBehindOptions(mark, rest, in: line)
    }
    // In a stem or an option: a whole key, or one with its option's text or its reason after it.
    if isOfSentence(mark, before: rest, in: line) || isAsked(mark, before: rest, in: line) {
      return false
    }
    guard let (_, end) = KeyNotation.leading(rest) else { return isApart && !rest.isEmpty }
    return end == rest.endIndex || isApart || line.endIndex - mark.start > 4
  }
}
