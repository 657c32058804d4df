import ExamModel

/// What the name of a heading is without its count and its bracket.
extension HeadingReader {
  /// How many characters stand before the first bracket, colon or other sign.
  static func coreLength(of name: Glyphs) -> Int {
    name.prefix {
      Brackets.kind(opening: $0.scalar) == nil && !$0.scalar.isOne(of: "：:，,。、")
    }.count
  }

  static func core(of name: Glyphs) -> String {
    name.prefix(coreLength(of: name)).foldedString
  }

  /// Whether a word is one for questions of several kinds.
  static func isGeneral(_ word: Glyphs) -> Bool {
    word.isWord("选择题") || word.isWord("客观题") || word.isWord("主观题")
      || word.isWord("選擇題") || word.isWord("客觀題") || word.isWord("主觀題")
      || RoundNames.isOne(word)
  }

  /// The kind that the first word of `单选题 每题2分` is.
  static func firstWordKind(of name: Glyphs) -> QuestionKind? {
    KindNames.kind(of: name.prefix { !$0.isSpace })
  }

  /// `单选题30题` without its count.
  static func withoutCount(_ core: Glyphs) -> Glyphs {
    core.prefix {
      Character($0.scalar).wholeNumberValue == nil && $0.scalar != "共" && $0.scalar != "每"
    }
  }

  /// Whether nothing is said but how many questions there are and what they give.
  static func isCount(_ text: Glyphs) -> Bool {
    text.allSatisfy {
      $0.isSpace || $0.digit != nil
        || $0.scalar.isOne(of: "共每小道个题個題分计計满滿各，,、。：:.；;-—*")
    }
  }

  /// Where the number of a part ends, one of two levels too: `第2.1节`.
  static func numberEnd(in line: Glyphs, from start: Int) -> Int {
    let end =
      line[start...].firstIndex { !$0.isChineseNumeral && $0.digit == nil } ?? line.endIndex
    guard line.scalar(at: end)?.isOne(of: ".．") == true, line.scalar(at: end - 1)?.digit != nil,
      let (_, next) = line.number(at: end + 1)
    else { return end }
    return next
  }
}
