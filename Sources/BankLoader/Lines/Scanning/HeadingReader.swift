import ExamModel

/// Recognises headings in all the forms that people give them: `一、单选题`, `### 一. 单选题（共8题）`,
/// `1、判断题`, `II. 多选题`, `第一部分  单项选择题`, `【填空题】5题`, `单选题`, `--- 《消防法》知识题 ---`.
struct HeadingReader {
  /// The longest name of a heading, without its bracket.
  static let longest = 24

  let line: Glyphs
  /// Whether signs that only headings have stand before it, or around it.
  private let isDecorated: Bool

  init(_ line: Glyphs) {
    guard line.first?.traits.isDisjoint(with: [.han, .letter, .digit]) == true else {
      isDecorated = false
      self.line = line.trimmed
      return
    }
    var text = line
    while let first = text.first?.scalar, first == "#" || first == ">" || first.isSpace {
      text = text.dropFirst()
    }
    let isRuled = Self.isRuled(line)
    isDecorated = text.startIndex > line.startIndex || isRuled
    if isRuled {
      let isRule: (Glyph) -> Bool = {
        $0.isSpace || $0.scalar.isOne(of: "-=—*")
      }
      text = text.drop(while: isRule)
      while let last = text.last, isRule(last) { text = text.dropLast() }
    }
    self.line = text.trimmed
  }

  /// The heading; nil for any other line.
  func mark() -> HeadingMark? {
    guard (2...80).contains(line.count) else { return nil }
    if let boxed = boxed() { return boxed }
    if let (start, isArabic) = afterNumeral() {
      let rest = line[start...].trimmed
      return isArabic ? bare(rest) ?? afterLooseNumeral().flatMap(bare) : numbered(rest)
    }
    if let mark = part() ?? countedPart() { return mark }
    // 计算。 is the end of a sentence.
    if line.last?.scalar == "。", line.count < 4 { return nil }
    if let mark = bare(line) ?? afterLooseNumeral().flatMap(bare) { return mark }
    return isDecorated ? topic(line) : nil
  }

  /// `--- 甲 ---`, `=== 甲 ===`.
  private static func isRuled(_ line: Glyphs) -> Bool {
    guard line.count > 6, let sign = line.first?.scalar, sign.isOne(of: "-=—*") else {
      return false
    }
    let first = line.prefix(3)
    let last = line.suffix(3)
    return first.allSatisfy { $0.scalar == sign } && last.allSatisfy { $0.scalar == sign }
  }

  /// The place after `一、`, `（一）`, `IV.`, or `1、`.
  private func afterNumeral() -> (start: Int, isArabic: Bool)? {
    if let (inside, end) = line.bracket(at: line.startIndex),
      Brackets.kind(opening: line[line.startIndex].scalar) == .round, !inside.isEmpty,
      inside.allSatisfy({ $0.isChineseNumeral })
    {
      return (end, false)
    }
    let isNumeral: (Unicode.Scalar) -> Bool
    switch line[line.startIndex].scalar {
    case let scalar where scalar.isChineseNumeral: isNumeral = \.isChineseNumeral
    case let scalar where scalar.digit != nil: isNumeral = { $0.digit != nil }
    case let scalar where Self.isRoman(scalar): isNumeral = Self.isRoman
    default: return nil
    }
    let end = line.firstIndex { !isNumeral($0.scalar) } ?? line.endIndex
    let place = line.skipSpaces(from: end)
    guard end - line.startIndex <= 4, let scalar = line.scalar(at: place),
      scalar.isOne(of: "、.．,，:：")
    else { return nil }
    return (place + 1, line[line.startIndex].digit != nil)
  }

  /// What stands after a numeral without a sign, `三判断题`, or after one of several levels, `4.2 判断题`.
  private func afterLooseNumeral() -> Glyphs? {
    guard let first = line.first?.scalar else { return nil }
    let isArabic = first.digit != nil
    guard isArabic || first.isChineseNumeral else { return nil }
    let end = line.firstIndex { glyph in
      isArabic ? glyph.digit == nil && glyph.scalar != "." : !glyph.isChineseNumeral
    }
    guard let end, end - line.startIndex <= (isArabic ? 8 : 2) else { return nil }
    return line[end...].trimmed
  }

  private static func isRoman(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isOne(of: "IVX") || (0x2160...0x216B).contains(scalar.value)
  }

  /// `第一部分 判断题`, `第二章 总则`, `模块三`, `Part 1`.
  private func part() -> HeadingMark? {
    guard let next = line.end(of: "第", at: line.startIndex) else { return nil }
    let start = line.skipSpaces(from: next)
    let end = Self.numberEnd(in: line, from: start)
    guard end > start, line.count <= 3 * Self.longest else { return nil }
    let place = line.skipSpaces(from: end)
    if let after = Self.parts.match(at: place, in: line)?.end {
      let rest = line[after...].drop {
        $0.isSpace || $0.scalar.isOne(of: "：:、.")
      }
      return rest.isEmpty ? topic(line) : numbered(rest)
    }
    // 第一题 单项选择题
    if let after = line.end(of: "题", at: place), line[start].isChineseNumeral {
      return bare(line[after...].drop { $0.isSpace || $0.scalar.isOne(of: "：:、.") })
    }
    if let after = Self.rounds.match(at: place, in: line)?.end { return round(from: after) }
    return Self.chapters.match(at: place, in: line) == nil ? nil : chapter()
  }

  /// `第一组`, `第二轮（抢答题）`, `第三环节 风险题`; 第二轮土地承包 is no heading.
  private func round(from end: Int) -> HeadingMark? {
    guard let next = line.scalar(at: end) else { return topic(line) }
    guard next.isSpace || next.isOne(of: "：:（(") else { return nil }
    let rest = line[end...].drop { $0.isSpace || $0.scalar.isOne(of: "：:") }
    return bare(rest) ?? (HeaderSigns.asks(rest) ? nil : topic(line))
  }

  /// `第一章 绪论`, and `第一章 绪论 单选题`, which names a kind too.
  private func chapter() -> HeadingMark? {
    let core = Self.core(of: line)
    guard core.hasSuffix("题"), core.count <= Self.longest, let kind = KindNames.kind(endOf: core)
    else { return topic(line) }
    return HeadingMark(
      kind: kind, name: line.string, marks: MarksWords.marks(in: line), namesKind: true)
  }

  /// What stands after a number in headings of parts, which may name a kind, and of chapters.
  private static let parts = WordTable(["部分", "大题", "类"].map { ($0, true) })
  private static let chapters = WordTable(
    ["章", "节", "讲", "周", "单元", "篇", "套", "模块", "专题", "课", "编", "回"].map { ($0, true) })

  private static let rounds = WordTable(["组", "轮", "关", "场", "环节", "阶段"].map { ($0, true) })

  /// After a numeral: what ends with a word for a kind, or at least with 题, names a kind; else it
  /// may be a topic.
  private func numbered(_ name: Glyphs) -> HeadingMark? {
    let core = Self.withoutPart(Self.core(of: name))
    guard !core.isEmpty, core.count <= Self.longest else { return nil }
    let marks = MarksWords.marks(in: name)
    if let kind = KindNames.kind(endOf: core) ?? Self.firstWordKind(of: name)
      ?? (StatementInstruction.asks(name) ? .trueFalse : nil)
    {
      return HeadingMark(kind: kind, name: name.string, marks: marks, namesKind: true)
    }
    // 填空30分，每空1分
    let word = Self.withoutCount(name.prefix(Self.coreLength(of: name)).folded)
    if word.count < core.unicodeScalars.count, let kind = KindNames.kind(of: word) {
      return HeadingMark(kind: kind, name: name.string, marks: marks, namesKind: true)
    }
    if let mark = instructed(name) { return mark }
    if KindNames.isLikeKind(core) || Self.isGeneral(Glyphs(core + "题")) || Self.isGeneral(word) {
      return HeadingMark(kind: nil, name: name.string, marks: marks, namesKind: true)
    }
    return name.last?.endsSentence == true ? nil : topic(name)
  }

  /// Without a numeral: the word for a kind alone, with nothing but a count or a bracket after it.
  func bare(_ name: Glyphs) -> HeadingMark? {
    guard KindNames.isBegun(by: name) || RoundNames.begin(name) else { return nil }
    return counted(name) ?? instructed(name)
  }

  /// The same, where nothing says how to answer.
  private func counted(_ name: Glyphs) -> HeadingMark? {
    let core = Self.withoutPart(name.prefix(Self.coreLength(of: name)).folded)
    guard (2...12).contains(core.count) else { return nil }
    // 简述五大过程 says what is asked, and no count.
    let word = Self.withoutCount(core)
    let counts = core[word.endIndex...].allSatisfy {
      $0.isChineseNumeral || Self.isCount([$0][...])
    }
    let known = KindNames.kind(of: core) ?? (counts ? KindNames.kind(of: word) : nil)
    guard known != nil || Self.isGeneral(core) else { return nil }
    var rest = name.dropFirst(Self.coreLength(of: name))
    while let place = rest.firstIndex(where: { Brackets.kind(opening: $0.scalar) != nil }),
      let (_, end) = rest.bracket(at: place)
    {
      guard Self.isCount(rest[..<place]) else { return nil }
      rest = rest[end...]
    }
    guard Self.isCount(rest) else { return nil }
    return HeadingMark(
      kind: known, name: name.string, marks: MarksWords.marks(in: name), namesKind: true)
  }

  func topic(_ name: Glyphs) -> HeadingMark? {
    guard (2...60).contains(name.count) else { return nil }
    return HeadingMark(name: name.string, namesKind: false)
  }
}
