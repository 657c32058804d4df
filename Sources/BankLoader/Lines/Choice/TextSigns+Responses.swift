extension TextSigns {
  /// Whether a text names what somebody answered, which is no part of an answer.
  static func holdsResponse(_ text: String) -> Bool {
    ["您的答案：", "我的答案：", "你的答案：", "您的答案:", "我的答案:", "你的答案:"].contains(where: text.holds)
  }
}
