/// The title of a list of keys within a text, with a heading right behind it: `答案：一、选择题1. D2. A`.
enum RunOnSheet {
  private static let titles: [StaticString] = ["参考答案", "标准答案", "正确答案", "答案"]

  /// The title and its sign, behind a place.
  static func title(in text: Glyphs, after place: Int) -> Range<Int>? {
    var start = place
    while start < text.endIndex {
      if text[start].traits.contains(.label), let range = title(at: start, in: text) {
        return range
      }
      start += 1
    }
    return nil
  }

  private static func title(at start: Int, in text: Glyphs) -> Range<Int>? {
    for word in titles {
      guard let end = text.end(of: word, at: start) else { continue }
      let content = text[end...].prefix(4).firstIndex {
        !$0.isSpace && !$0.scalar.isOne(of: ":：")
      }
      guard let content, text[content].isChineseNumeral else { return nil }
      let line = text[content..<min(text.endIndex, content + 40)]
      let heading = line.prefix { $0.digit == nil }
      return HeadingReader(heading.trimmed).mark()?.namesKind == true ? start..<content : nil
    }
    return nil
  }
}
