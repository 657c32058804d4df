/// A key that another was put in the place of: `A（应为C）`, `B 更正：D`, `对（改为错）`.
///
/// Which of the two counts is for a person to say.
enum KeyCorrection {
  /// How far behind the key the word may stand.
  private static let reach = 12

  private static let words = WordTable<Void>(
    [
      "应为", "应是", "应该为", "应该是", "应选", "应该选", "应改为", "更正", "更正为", "改为", "改成", "改选", "订正", "勘误", "实为",
      "可能是", "可能为",
      "正确答案", "→",
      "->", "=>",
    ].map { ($0, ()) })
  private static let links: [StaticString] = ["应为", "应是", "答案", "为", "是", "选"]

  /// Whether a text begins with a key and then names another in its place.
  static func isIn(_ text: Glyphs) -> Bool {
    guard text.count > 2, let (key, end) = KeyNotation.leading(text), end < text.endIndex else {
      return false
    }
    for place in text[end...].indices.prefix(reach) {
      guard let (_, _, end) = words.match(at: place, in: text) else { continue }
      guard let other = other(at: end, in: text) else { continue }
      if let letters = other.letters, let own = key.letters {
        return letters.sorted() != own.sorted()
      }
      if let truth = other.truth, let own = key.truth { return truth != own }
    }
    return false
  }

  /// The key behind such a word, with nothing of a sentence after it.
  private static func other(at start: Int, in text: Glyphs) -> KeyNotation? {
    var place = start
    while place < text.endIndex {
      if text[place].isSpace || text[place].scalar.isOne(of: "：:，,“\"") {
        place += 1
      } else if let end = links.lazy.compactMap({ text.end(of: $0, at: place) }).first {
        place = end
      } else {
        break
      }
    }
    guard let (key, end) = KeyNotation.leading(text[place...]) else { return nil }
    guard let next = text.scalar(at: end) else { return key }
    return text[end].isHan || next.letter != nil || next.digit != nil ? nil : key
  }
}
