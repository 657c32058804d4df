/// The names of rounds of a contest, which questions of all kinds stand under: `必答题`, `风险题（20分）`.
enum RoundNames {
  /// Whether a word is one.
  static func isOne(_ word: Glyphs) -> Bool { table.value(of: word) == true }

  /// Whether a stretch begins with one.
  static func begin(_ text: Glyphs) -> Bool { table.match(at: text.startIndex, in: text) != nil }

  private static let table = WordTable(
    [
      "必答题", "共同必答题", "个人必答题", "小组必答题", "团队必答题", "抢答题", "限时抢答题", "限时题", "风险题",
      "共答题", "轮答题", "快答题", "争先题", "加赛题", "决胜题", "冲刺题", "附加题", "备用题", "备选题",
      "观众题", "观众互动题", "互动题", "场外题", "视频题", "情景题", "情境题",
    ].map { ($0, true) })
}
