/// The counted title of one of several papers: `试卷二`, `模拟试题（二）`, `第二套 综合测试`, `A卷`, `附件5`.
struct PaperTitle {
  /// Whether it may be one of other things too: `附件5`.
  let isAttachment: Bool

  private static let longest = 24
  /// No name before the word for a paper is longer.
  private static let longestName = 14

  private static let words = [
    "卷", "试题", "模拟题", "练习题", "练习", "测试题", "测试", "自测题", "自测", "习题", "复习题", "真题", "套题", "题库", "测验",
    "模拟考试",
    "检测题", "检测", "模拟", "作业",
  ]
  private static let attachment = "附件"

  /// Nil for any other line.
  init?(_ line: Glyphs) {
    guard (2...Self.longest).contains(line.count), let first = line.first?.scalar,
      let last = line.last?.scalar, first == "第" || Self.mayEnd(last),
      first.letter != nil || line.first?.isHan == true || first.digit != nil
    else { return nil }
    let text = line.folded
    guard !text.contains(where: { $0.endsSentence || $0.scalar.isOne(of: "，、,；《》“”") }) else {
      return nil
    }
    if Self.isSet(text) {
      isAttachment = false
      return
    }
    guard let name = Self.withoutCount(text), name.count <= Self.longestName else { return nil }
    let string = name.string
    isAttachment = string == Self.attachment
    guard isAttachment || Self.words.contains(where: string.hasSuffix) else { return nil }
  }

  private static func mayEnd(_ last: Unicode.Scalar) -> Bool {
    last.isChineseNumeral || last.digit != nil || last.isOne(of: "）)卷")
      || last.letter.map { !$0.isSmall && $0.index < 6 } == true
  }

  /// `第二套`, `第二套综合测试`.
  private static func isSet(_ text: Glyphs) -> Bool {
    guard text.first?.scalar == "第" else { return false }
    let count = text.dropFirst().prefix { $0.digit != nil || $0.isChineseNumeral }
    guard !count.isEmpty, text.scalar(at: count.endIndex)?.isOne(of: "套份") == true else {
      return false
    }
    let rest = text[(count.endIndex + 1)...]
    return rest.isEmpty || rest.contains { $0.scalar.isOne(of: "测试题卷练考") }
  }

  /// A text without the number or the letter at its end, in a bracket or not: 模拟试题 of 模拟试题（二）.
  private static func withoutCount(_ text: Glyphs) -> Glyphs? {
    if text.last?.scalar == ")" {
      guard let open = text.lastIndex(where: { $0.scalar == "(" }),
        isCount(text[(open + 1)...].dropLast())
      else { return nil }
      return text[..<open]
    }
    // A卷, 试卷A
    if text.last?.scalar == "卷", text.count == 2, isCount(text.dropLast()) { return text.suffix(1) }
    let count = text.reversed().prefix { $0.digit != nil || $0.isChineseNumeral }.count
    if count > 0 { return (1...3).contains(count) ? text.dropLast(count) : nil }
    return isLetter(text.last) ? text.dropLast() : nil
  }

  /// Whether what a bracket holds is `二`, `2`, `B`, `B卷`.
  private static func isCount(_ text: Glyphs) -> Bool {
    let text = text.last?.scalar == "卷" ? text.dropLast() : text
    return (1...3).contains(text.count)
      && (text.allSatisfy { $0.digit != nil || $0.isChineseNumeral }
        || text.count == 1 && isLetter(text.first))
  }

  private static func isLetter(_ glyph: Glyph?) -> Bool {
    glyph?.letter.map { !$0.isSmall && $0.index < 6 } == true
  }
}
