/// Remarks beside a question that say that its key is not to be trusted.
enum KeyRemark {
  /// No remark is longer.
  private static let longest = 300

  /// Whether a text says so: `答案有误，应为D`.
  static func doubts(_ text: String) -> Bool {
    guard (12...longest).contains(text.utf8.count), text.holds("答案") else { return false }
    return words.contains { text.holds($0) }
  }

  private static let words = [
    "答案有误", "答案错误", "答案存疑", "答案有疑", "答案可疑", "答案不对", "答案不确定", "答案应为", "答案应是", "答案应该", "答案有争议", "答案待",
    "答案疑似",
  ]
}
