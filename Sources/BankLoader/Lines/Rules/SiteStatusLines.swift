/// What a learning site says of somebody's answer between the parts of a question: `正确`,
/// `获得4.00分中的4.00分`, `选择一项：`, `反馈`.
enum SiteStatusLines {
  private static let least = 2
  private static let verdicts: Set<String> = [
    "正确", "错误", "不正确", "部分正确", "回答正确", "回答错误", "完成", "未回答", "未作答",
  ]
  private static let others: Set<String> = [
    "未标记标记题目", "标记题目", "未标记", "选择一项：", "选择一项:", "选择一项或多项：", "选择一项或多项:", "反馈",
  ]

  /// The places of such lines, where scores stand below some questions at least.
  static func places(in lines: [TidyLine]) -> [Int] {
    let scores = lines.indices.filter { isScore(lines[$0].glyphs) }
    guard scores.count >= least else { return [] }
    var places = scores
    for place in scores where place > 0 && isOne(lines[place - 1].glyphs, of: verdicts) {
      places.append(place - 1)
    }
    return places + lines.indices.filter { isOne(lines[$0].glyphs, of: others) }
  }

  private static func isOne(_ line: Glyphs, of words: Set<String>) -> Bool {
    line.count <= 9 && words.contains(line.string)
  }

  /// Whether a line says how much somebody's answer gave.
  private static func isScore(_ line: Glyphs) -> Bool {
    guard line.count <= 30, line.last?.scalar == "分" else { return false }
    if line.begins(with: "本题总得分") { return true }
    return line.begins(with: "获得")
      && line.indices.contains { line.end(of: "分中的", at: $0) != nil }
  }
}
