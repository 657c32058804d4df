/// Which way the words around a quantity bound it.
enum QuantityBound {
  private static let lowerAfter = ["以上", "及以上"]
  private static let upperAfter = ["以下", "以内", "之内", "内", "及以下"]
  private static let lowerBefore = [
    "不少于", "不得少于", "不低于", "不得低于", "至少", "已满", "年满", "不小于", "不短于", "不得短于",
  ]
  private static let upperBefore = [
    "不超过", "不得超过", "不满", "未满", "不足", "最多", "最高", "最长", "不多于", "不得多于", "不高于", "不得高于",
    "不长于", "不得长于", "至多", "少于", "低于",
  ]

  /// The bound of what stands at a range.
  static func bound(of range: Range<Int>, in text: [Unicode.Scalar]) -> Quantity.Bound? {
    if upperAfter.contains(where: { stands($0, at: range.upperBound, in: text) }) {
      return .atMost
    }
    if lowerAfter.contains(where: { stands($0, at: range.upperBound, in: text) }) {
      return .atLeast
    }
    let upper = longest(of: upperBefore, before: range.lowerBound, in: text)
    let lower = longest(of: lowerBefore, before: range.lowerBound, in: text)
    guard upper != lower else { return nil }
    // 不少于 ends with 少于: the longer word says what is meant.
    return upper > lower ? .atMost : .atLeast
  }

  private static func longest(
    of words: [String], before position: Int, in text: [Unicode.Scalar]
  ) -> Int {
    var longest = 0
    for word in words {
      let count = word.unicodeScalars.count
      if count > longest, stands(word, at: position - count, in: text) { longest = count }
    }
    return longest
  }

  /// Whether a word stands at a place.
  static func stands(_ word: String, at position: Int, in text: [Unicode.Scalar]) -> Bool {
    guard position >= 0 else { return false }
    var next = position
    for scalar in word.unicodeScalars {
      guard next < text.count, text[next] == scalar else { return false }
      next += 1
    }
    return true
  }
}
