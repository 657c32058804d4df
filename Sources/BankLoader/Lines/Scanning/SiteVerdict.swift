/// What a learning site says behind a key, of somebody's own answer or of its pages:
/// `正确答案：A 你答对了`, `正确答案：A 查看解析`.
enum SiteVerdict {
  private static let words: [StaticString] = [
    "你选对了", "你选错了", "你选了", "您选了", "你错选为", "你没选择任何选项", "你没有选择", "你答对了", "你答错了", "你未作答",
    "您选对了", "您选错了", "您错选为", "您没选择任何选项", "您答对了", "您答错了", "您未作答", "回答正确",
    "回答错误", "答对了", "答错了", "少选不得分", "少选得", "漏选", "未作答",
    "查看分析", "查看解析", "查看详解", "查看讨论", "点击查看", "展开解析", "收起解析",
  ]

  /// Whether a text begins with one.
  static func begins(_ text: Glyphs) -> Bool {
    let start = text.skipSpaces(from: text.startIndex)
    guard let first = text.scalar(at: start) else { return false }
    if Brackets.kind(opening: first) != nil, let (inside, _) = text.bracket(at: start) {
      return begins(inside)
    }
    // The rest was not copied.
    if text[start...].isWord("你选") || text[start...].isWord("你选对") { return true }
    return words.contains { text.end(of: $0, at: start) != nil }
  }
}
