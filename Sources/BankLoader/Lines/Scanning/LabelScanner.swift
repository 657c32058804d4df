/// Recognises the labels of answers, explanations and the rest.
struct LabelScanner {
  private static let words = WordTable(labels)

  /// What the labels begin with, those in brackets apart.
  static var firsts: [Unicode.Scalar] { words.firsts }

  let line: Glyphs

  /// The label that begins at a place.
  ///
  /// A label has a colon after it, or stands in a bracket. Before a key it may go without, where
  /// nothing but the key follows, or nothing at all.
  func label(at start: Int) -> LabelMark? {
    guard start < line.endIndex, line[start].traits.contains(.label) else { return nil }
    if line[start].traits.contains(.opening) { return boxed(at: start) }
    guard let (field, count, end) = Self.words.match(at: start, in: line, isSpaced: true) else {
      return nil
    }
    if isVerdictOption(at: start, to: end) || isPartOfName(at: start) { return nil }
    // 答案 是: the answer of a statement, behind a label that ends before the space.
    if field == .bank(.key), end == line.endIndex, line[end - 1].scalar == "是",
      line.scalar(at: end - 2)?.isSpace == true
    {
      return LabelMark(field: field, start: start, content: end - 1)
    }
    guard var mark = mark(field, isWord: count > 1, from: start, end: end) else { return nil }
    if isReason(mark, to: end) { mark.field = .bank(.rationale) }
    // 类型：甲乙 may be anything.
    let isType = field == .bank(.kind) && line[start].scalar == "类"
    return isType && KindTag(of: line[mark.content...].trimmed)?.kind == nil ? nil : mark
  }

  /// Whether a label for a key and what explains it, `答案与解析：`, has no key behind it.
  private func isReason(_ mark: LabelMark, to end: Int) -> Bool {
    mark.field == .bank(.key) && line[mark.start..<end].contains { $0.scalar == "解" }
      && mark.content < line.endIndex && KeyNotation.leading(line[mark.content...].trimmed) == nil
  }

  /// Whether 正确 or 错误 is an option's text, and a label only begins behind it: `B、错误 答案：A`.
  private func isVerdictOption(at start: Int, to end: Int) -> Bool {
    guard line.scalar(at: start + 2)?.isSpace == true,
      TruthWords.truth(of: line[start..<min(start + 2, end)]) != nil
    else { return false }
    let before = line[..<start].trimmed
    guard let last = before.last, let sign = OptionScanner.style(of: last.scalar) else {
      return before.last?.letter.map { $0.index < 2 && !$0.isSmall } == true
    }
    return sign == .point || sign == .colon
      ? before.dropLast().last?.letter.map { $0.index < 2 && !$0.isSmall } == true : false
  }

  /// The label of a word; 答, which is none by itself, needs a colon.
  private func mark(_ field: LineField, isWord: Bool, from start: Int, end: Int) -> LabelMark? {
    var place = line.skipSpaces(from: end)
    // 答案12：, but 15:00 is a time behind a word that is set off.
    if field == .bank(.key) || field == .bank(.rationale), let (_, next) = line.number(at: place),
      let sign = line.scalar(at: next), sign == ":" || sign == "：", !isSetOff(start..<end)
    {
      place = next
    }
    if let scalar = line.scalar(at: place), scalar == ":" || scalar == "：" {
      var next = line.skipSpaces(from: place + 1)
      // 答案：：B
      while let scalar = line.scalar(at: next), scalar == ":" || scalar == "：" {
        next = line.skipSpaces(from: next + 1)
      }
      return LabelMark(field: field, start: start, content: next)
    }
    // **正确答案**甲: the word alone is set off.
    if field == .bank(.key) || field == .bank(.rationale), isWord, isSetOff(start..<end) {
      return LabelMark(field: field, start: start, content: place)
    }
    // 选项, 解答 and 分 析 alone on a line.
    let isAlone = place >= line.endIndex && start == line.startIndex
    if isAlone, isWord, field == .options || Self.isAlone(field, line) {
      return LabelMark(field: field, start: start, content: place)
    }
    guard field == .bank(.key) || field == .response, isWord else { return nil }
    if let scalar = line.scalar(at: place), scalar.isOne(of: "-—=】];；。，,.．、") {
      // 选择两个答案。（ × ） is the end of a statement.
      if scalar == "。" || scalar == "，", line.scalar(at: start - 1)?.isHan == true { return nil }
      let next = line.skipSpaces(from: place + 1)
      return KeyNotation(line[next...]).isKey
        ? LabelMark(field: field, start: start, content: next) : nil
    }
    let rest = line[place...].trimmed
    guard
      rest.isEmpty || KeyNotation(rest).isKey || isShort(rest, after: start..<end)
        || isSentence(rest, after: start..<end)
    else { return nil }
    return LabelMark(field: field, start: start, content: place)
  }

  /// Whether a word that stands alone on its line says that an answer or what explains it is below.
  private static func isAlone(_ field: LineField, _ line: Glyphs) -> Bool {
    let word = line.folded
    return field == .solution && word.isWord("解答")
      || field == .bank(.rationale)
        && (line.count == word.count && word.isWord("解析") || word.isWord("分析"))
  }

  /// The longest answer that a label without a colon may have.
  private static let shortest = 20

  /// Whether a line says which letter is right, and why: `正确答案是 B，因为……`.
  private func isSentence(_ rest: Glyphs, after word: Range<Int>) -> Bool {
    guard word.lowerBound == line.startIndex,
      line[word.upperBound - 1].scalar.isOne(of: "是为"),
      let (key, end) = KeyNotation.leading(rest), key.letters != nil
    else { return false }
    return rest.scalar(at: rest.skipSpaces(from: end))?.isOne(of: "，,。；;") == true
  }

  /// Whether a label begins its line and a short answer follows after a blank: `答案 十五`.
  private func isShort(_ rest: Glyphs, after word: Range<Int>) -> Bool {
    guard word.lowerBound == line.startIndex, line.scalar(at: word.upperBound)?.isSpace == true,
      rest.count <= Self.shortest, line[word.lowerBound].scalar.isHan,
      !rest.traits.isDisjoint(with: [.han, .digit]),
      KeySheetReader.unnumbered(TidyLine(glyphs: rest, number: 0)) == nil
    else { return false }
    let words: [StaticString] = ["及", "和", "与", "见", "是", "为", "的", "如", "评", "解析", "详", "要点"]
    return !words.contains { rest.end(of: $0, at: rest.startIndex) != nil }
  }

  /// Whether a word that begins the line is bold, and what follows it is not.
  private func isSetOff(_ word: Range<Int>) -> Bool {
    guard word.lowerBound == line.startIndex, word.upperBound < line.endIndex,
      !line[word.upperBound].looks.contains(.bold)
    else { return false }
    return line[word].allSatisfy { $0.looks.contains(.bold) }
  }

  /// Whether a small Latin letter begins no word of its own: `primary_key=True`.
  private func isPartOfName(at start: Int) -> Bool {
    guard (0x61...0x7A).contains(line[start].scalar.value), let before = line.scalar(at: start - 1)
    else { return false }
    return before == "_" || before.isASCII && before.properties.isAlphabetic
  }

  /// Whether a bracket follows a name, as in `hash(key)`.
  private func isCall(at start: Int) -> Bool {
    line.scalar(at: start - 1).map { $0.isASCII && $0.properties.isAlphabetic } == true
  }

  /// `【答案】`, `[答案]：`, `（答案）`.
  private func boxed(at start: Int) -> LabelMark? {
    guard let (inside, end) = line.bracket(at: start) else { return nil }
    var text = inside.trimmed
    // 【正确答案：】
    if let last = text.last?.scalar, last == ":" || last == "：" { text = text.dropLast().trimmed }
    // （难度系数C）, （答案：B）: the bracket holds the value too.
    guard let (field, _, last) = Self.words.match(at: text.startIndex, in: text, isSpaced: true),
      last == text.endIndex
    else { return nil }
    let isRound = Brackets.kind(opening: line[start].scalar) == .round
    guard !isRound || field == .bank(.key) && !isCall(at: start) else { return nil }
    var next = line.skipSpaces(from: end)
    if let scalar = line.scalar(at: next), scalar == ":" || scalar == "：" {
      next = line.skipSpaces(from: next + 1)
    }
    var mark = LabelMark(field: field, start: start, content: next)
    if isReason(mark, to: end) { mark.field = .bank(.rationale) }
    return mark
  }
}
