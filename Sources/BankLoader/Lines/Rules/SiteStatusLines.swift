/// What a learning site says of somebody's answer between the parts of a question: `正确`,
/// `获得4.00分中的4.00分`, `选择一项：`, `反馈`.
enum SiteStatusLines {
  private static let least = 2
  private static let verdicts: Set<String> = [
    "正确", "错误", "不正确", "部分正确", "回答正确", "回答错误", "完成", "未回答", "未作答", "还未作答", "Correct",
    "Incorrect", "Partially correct", "Not answered", "Not yet answered", "Complete",
  ]
  private static let others: Set<String> = [
    "未标记标记题目", "标记题目", "未标记", "反馈", "题干", "Flag question", "Remove flag", "Question text",
    "Feedback",
  ]
  /// What stands between a stem and its options.
  private static let prompts: Set<String> = [
    "选择一项：", "选择一项:", "选择一项或多项：", "选择一项或多项:", "Select one:", "Select one or more:",
  ]

  /// None of them is longer.
  private static let longest = 19

  /// The places of such lines, which but for prompts are so only where scores stand below some questions
  /// at least.
  static func places(in lines: [TidyLine]) -> [Int] {
    let scores = lines.indices.filter { isScore(lines[$0].glyphs) }
    let prompts = lines.indices.filter { isOne(lines[$0].glyphs, of: Self.prompts) }
    guard scores.count >= least else { return prompts.count >= least ? prompts : [] }
    var places = scores
    for place in scores where place > 0 && isOne(lines[place - 1].glyphs, of: verdicts) {
      places.append(place - 1)
    }
    return places + prompts + lines.indices.filter { isOne(lines[$0].glyphs, of: others) }
  }

  private static func isOne(_ line: Glyphs, of words: Set<String>) -> Bool {
    line.count <= longest && words.contains(line.string)
  }

  private static let marks: [LinePattern] = ["满分#", "满分#分", "Mark#outof#", "Markedoutof#"]

  /// Whether a line says how much somebody's answer gave, or may give.
  private static func isScore(_ line: Glyphs) -> Bool {
    guard line.count <= 30 else { return false }
    if marks.contains(where: { $0.matches(line) }) { return true }
    guard line.last?.scalar == "分" else { return false }
    if line.begins(with: "本题总得分") { return true }
    return line.begins(with: "获得")
      && line.indices.contains { line.end(of: "分中的", at: $0) != nil }
  }
}
