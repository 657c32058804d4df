import ExamModel

/// Gives lines whose labels have other words or signs than usual the usual ones: `题目描述#…`,
/// `选项A#…` and `正确选项#B`; `question=…`, `A=…` and `answer=B`; `选A：…`.
enum FieldLines {
  private static let least = 3

  /// What a label says.
  private enum Word { case stem, key, reason, option }

  /// The label of a line.
  private struct Field {
    var word: Word
    /// Whether other rules do not know it.
    var isOdd: Bool
    /// The option that it names.
    var letter = 0
    /// What stands behind it, a colon of either width as a narrow one.
    var sign: Unicode.Scalar
    var content: Int
  }

  /// The lines, those of such fields labelled.
  static func labelled(_ lines: [TidyLine]) -> [TidyLine] {
    guard let sign = sign(of: lines) else { return lines }
    let fields = lines.map { line in field(of: line.glyphs).flatMap { $0.sign == sign ? $0 : nil } }
    let stems = fields.count { $0?.word == .stem }
    let keys = fields.count { $0?.word == .key }
    guard stems >= least, 10 * min(stems, keys) >= 9 * max(stems, keys),
      sign != ":" || fields.contains(where: { $0?.isOdd == true })
    else { return lines }
    let labelled = zip(lines, fields).map { line, field in
      field.map { Self.line(line, $0) } ?? line
    }
    // A number alone above all says how many questions there are.
    let isCounted = lines[0].glyphs.number(at: lines[0].glyphs.startIndex)
      .map { $0.value == stems && $0.end == lines[0].glyphs.endIndex }
    return isCounted == true ? Array(labelled.dropFirst()) : labelled
  }

  /// The sign behind the words for a key; nil where too few lines begin with one.
  private static func sign(of lines: [TidyLine]) -> Unicode.Scalar? {
    var signs: [Unicode.Scalar] = []
    for line in lines {
      guard let first = line.glyphs.first?.scalar, first.isOne(of: "正答参aA-"),
        let field = field(of: line.glyphs), field.word == .key
      else { continue }
      signs.append(field.sign)
      if signs.count == least { break }
    }
    return signs.count == least && signs.allSatisfy { $0 == signs[0] } ? signs[0] : nil
  }

  private static func line(_ line: TidyLine, _ field: Field) -> TidyLine {
    let label =
      switch field.word {
      case .stem: "题目："
      case .key: "答案："
      case .reason: "解析："
      case .option: KeyText.letter(field.letter) + ". "
      }
    var line = line
    line.glyphs = line.glyphs[field.content...].led(by: label)
    return line
  }

  /// The field that a line begins with.
  private static func field(of line: Glyphs) -> Field? {
    var start = line.startIndex
    if line.first?.scalar == "-" { start = line.skipSpaces(from: start + 1) }
    var (word, isOdd, letter, end) = (Word.option, false, 0, start)
    if let found = words.match(at: start, in: line) {
      (word, isOdd, end) = (found.value.word, found.value.isOdd, found.end)
      if word == .option, line.scalar(at: end) == "_" { end += 1 }
    }
    if word == .option {
      guard let named = line.scalar(at: end)?.letter, named.index < 8, end > start || !named.isSmall
      else { return nil }
      (letter, end) = (named.index, end + 1)
    }
    end = line.skipSpaces(from: end)
    guard let sign = line.scalar(at: end)?.halfWidth, sign.isOne(of: ":=#|") else { return nil }
    return Field(
      word: word, isOdd: isOdd, letter: letter, sign: sign, content: line.skipSpaces(from: end + 1))
  }

  private static let words = WordTable<(word: Word, isOdd: Bool)>([
    ("题目描述", (.stem, true)), ("题目内容", (.stem, true)), ("试题描述", (.stem, true)),
    ("question", (.stem, true)), ("Question", (.stem, true)), ("题目", (.stem, false)),
    ("题干", (.stem, false)), ("问题", (.stem, false)), ("试题", (.stem, false)),
    ("正确选项", (.key, false)), ("正确答案", (.key, false)), ("参考答案", (.key, false)),
    ("答案", (.key, false)), ("answer", (.key, false)), ("Answer", (.key, false)),
    ("解析", (.reason, false)), ("答案解析", (.reason, false)), ("explanation", (.reason, true)),
    ("Explanation", (.reason, false)), ("选项", (.option, false)), ("选", (.option, true)),
    ("option", (.option, true)), ("Option", (.option, true)),
  ])
}
