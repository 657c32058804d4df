/// Recognises the labels of answers, explanations and the rest.
struct LabelScanner {
  /// The labels; the longest that fits counts.
  private static let labels: [(word: String, value: LineField)] = [
    ("答案", .bank(.key)), ("正确答案", .bank(.key)), ("参考答案", .bank(.key)),
    ("标准答案", .bank(.key)), ("本题答案", .bank(.key)), ("本题参考答案", .bank(.key)),
    ("本题正确答案", .bank(.key)), ("本题标准答案", .bank(.key)), ("正确选项", .bank(.key)),
    ("答案是", .bank(.key)), ("答案为", .bank(.key)), ("正确答案是", .bank(.key)),
    ("正确答案为", .bank(.key)), ("答", .bank(.key)), ("标答", .bank(.key)),
    ("参考答案是", .bank(.key)), ("参考答案为", .bank(.key)), ("标准答案是", .bank(.key)),
    ("标准答案为", .bank(.key)), ("正确的答案是", .bank(.key)), ("正确的答案为", .bank(.key)),
    ("Answer", .bank(.key)), ("ANSWER", .bank(.key)), ("answer", .bank(.key)),
    ("Answers", .bank(.key)), ("Ans", .bank(.key)), ("ANS", .bank(.key)), ("ans", .bank(.key)),
    ("Correctanswer", .bank(.key)), ("Correctanswers", .bank(.key)),
    ("CorrectAnswer", .bank(.key)), ("CorrectAnswers", .bank(.key)),
    ("Thecorrectansweris", .bank(.key)), ("Thecorrectanswersare", .bank(.key)),
    ("Explanation", .bank(.rationale)), ("Rationale", .bank(.rationale)),
    ("Key", .bank(.key)), ("KEY", .bank(.key)), ("key", .bank(.key)),
    ("正確答案", .bank(.key)), ("參考答案", .bank(.key)), ("標準答案", .bank(.key)),
    ("试题答案", .bank(.key)), ("試題答案", .bank(.key)), ("本題答案", .bank(.key)),
    ("精析", .bank(.rationale)), ("精讲", .bank(.rationale)), ("本题解释", .bank(.rationale)),
    ("答案解析", .bank(.rationale)), ("解析", .bank(.rationale)), ("试题解析", .bank(.rationale)),
    ("题目解析", .bank(.rationale)), ("参考解析", .bank(.rationale)), ("解释", .bank(.rationale)),
    ("详细解析", .bank(.rationale)), ("本题解析", .bank(.rationale)), ("解题思路", .bank(.rationale)),
    ("详解", .bank(.rationale)), ("答案详解", .bank(.rationale)), ("分析", .bank(.rationale)),
    ("试题分析", .bank(.rationale)), ("点评", .bank(.rationale)), ("理由", .bank(.rationale)),
    ("改正", .bank(.rationale)),
    ("答案说明", .bank(.rationale)), ("答案分析", .bank(.rationale)), ("解题分析", .bank(.rationale)),
    ("本题思路", .bank(.rationale)), ("答题思路", .bank(.rationale)), ("知识拓展", .bank(.rationale)),
    ("口诀", .bank(.rationale)), ("考点解析", .bank(.rationale)), ("人工解析", .bank(.rationale)),
    ("专家解析", .bank(.rationale)), ("名师解析", .bank(.rationale)), ("试题详解", .bank(.rationale)),
    ("依据", .bank(.citations)), ("法律依据", .bank(.citations)),
    ("法条依据", .bank(.citations)), ("法规依据", .bank(.citations)),
    ("难度", .bank(.difficulty)), ("难度系数", .bank(.difficulty)),
    ("难易度", .bank(.difficulty)), ("难易程度", .bank(.difficulty)),
    ("分值", .bank(.marks)), ("分数", .bank(.marks)), ("题型", .bank(.kind)),
    ("试题类型", .bank(.kind)), ("题目类型", .bank(.kind)), ("类型", .bank(.kind)), ("知识点", .bank(.tags)),
    ("标签", .bank(.tags)), ("考点", .bank(.tags)), ("适用对象", .bank(.audiences)),
    ("编号", .bank(.id)), ("试题编号", .bank(.id)), ("状态", .bank(.status)), ("保密", .bank(.secret)),
    ("得分点", .bank(.scoringPoint)), ("要点", .bank(.scoringPoint)), ("评分要点", .bank(.scoringPoint)),
    ("采分点", .bank(.scoringPoint)), ("参考要点", .bank(.scoringPoint)), ("评分标准", .bank(.scoringPoint)),
    ("评分细则", .bank(.scoringPoint)), ("答题要点", .bank(.scoringPoint)),
    ("参考答案要点", .bank(.scoringPoint)), ("答案要点", .bank(.scoringPoint)),
    ("题目", .stem), ("题干", .stem), ("试题", .stem), ("问题", .stem), ("试题内容", .stem),
    ("选项", .options), ("备选项", .options), ("备选答案", .options),
    ("错误答案", .wrongOptions), ("干扰项", .wrongOptions),
    ("我的答案", .response), ("你的答案", .response), ("您的答案", .response),
    ("学生答案", .response), ("考生答案", .response), ("作答", .response), ("我的作答", .response),
    ("学员答案", .response), ("用户答案", .response), ("选手答案", .response), ("你的作答", .response),
    ("您的作答", .response), ("我的选择", .response), ("你的选择", .response), ("您的选择", .response),
    ("你选择了", .response), ("您选择了", .response), ("你选择的答案", .response),
    ("您选择的答案", .response), ("我的回答", .response), ("你的回答", .response),
    ("您的回答", .response), ("学生作答", .response), ("考生作答", .response), ("用户作答", .response),
    ("作答答案", .response), ("本题得分", .response), ("昨日答案", .response),
    ("上期答案", .response), ("上一期答案", .response), ("上周答案", .response), ("上一题答案", .response),
    ("往期答案", .response), ("得分", .response),
    ("解答", .solution), ("参考解答", .solution), ("解", .solution),
    ("来源", .note), ("出处", .note), ("章节", .note), ("能力水平", .note), ("教材", .note),
    ("备注", .note), ("参考", .note), ("提示", .note), ("所属章节", .note), ("认知层次", .note),
  ]

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
    if isVerdictOption(at: start, to: end) { return nil }
    // 答案 是: the answer of a statement, behind a label that ends before the space.
    if field == .bank(.key), end == line.endIndex, line[end - 1].scalar == "是",
      line.scalar(at: end - 2)?.isSpace == true
    {
      return LabelMark(field: field, start: start, content: end - 1)
    }
    guard let mark = mark(field, isWord: count > 1, from: start, end: end) else { return nil }
    // 类型：甲乙 may be anything.
    let isType = field == .bank(.kind) && line[start].scalar == "类"
    return isType && KindTag(of: line[mark.content...].trimmed)?.kind == nil ? nil : mark
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
    // 选项 alone on a line.
    if field == .options, isWord, place >= line.endIndex, start == line.startIndex {
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
    return LabelMark(field: field, start: start, content: next)
  }
}
