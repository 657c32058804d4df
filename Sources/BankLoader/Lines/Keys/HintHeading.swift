/// Tells headings that say what stands in brackets: hints, of which the answers are to be made.
enum HintHeading {
  private static let words = ["括号", "提示", "所给", "给出的", "适当形式", "正确形式", "选词", "默写", "名句", "诗"]

  /// Whether a heading says so: `用括号中所给词的适当形式填空`.
  static func asks(_ heading: String?) -> Bool {
    guard let heading else { return false }
    return words.contains(where: heading.contains)
  }
}
