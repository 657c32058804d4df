/// Brackets of a fill-in stem that say how to answer, `（保留两位小数）`, `（单位：米）`, or belong to a
/// formula, `f(x)`: they are no blanks, and hold no answer.
enum BracketNote {
  private static let longest = 24

  /// What only such a note begins with.
  private static let beginnings: [StaticString] = [
    "单位：", "单位:", "单位为", "单位是", "单位用", "精确到", "精确至", "结果保留", "结果取", "结果用", "结果精确", "计算结果", "答案保留",
    "答案用",
    "答案取", "四舍五入到", "四舍五入至", "四舍五入取", "四舍五入保留", "用小数表示", "用分数表示", "用百分数表示", "用数字表示", "用字母表示",
    "用科学记数法", "用科学计数法", "填数字", "填序号", "填字母", "填“", "填\"", "填写数字", "填写序号", "填入数字", "请填", "任写", "任填",
    "写出一个", "写出两个", "取整", "不计",
  ]

  /// What such a note ends with, where it begins with 保留 or says a number.
  private static let ends: [StaticString] = [
    "位小数", "位有效数字", "小数点后一位", "小数点后两位", "小数点后二位", "小数点后三位", "整数", "取整", "根号", "分数", "个有效数字",
  ]

  /// Whether a bracket of a stem is one of them.
  static func isNote(_ bracket: FilledBracket, in stem: [TidyLine]) -> Bool {
    let inside = bracket.inside
    guard (1...longest).contains(inside.count) else { return false }
    if beginnings.contains(where: { inside.begins(with: $0) }) { return true }
    if inside.begins(with: "保留") || inside.begins(with: "取"),
      ends.contains(where: { isEnd($0, of: inside) })
    {
      return true
    }
    return isCall(bracket, in: stem[bracket.line].glyphs)
  }

  private static func isEnd(_ word: StaticString, of text: Glyphs) -> Bool {
    text.indices.suffix(8).contains { text.end(of: word, at: $0) == text.endIndex }
  }

  /// Whether a bracket right behind a Latin letter holds nothing but letters, and another follows with
  /// the text: `f(x)`, `Ca(OH)2`.
  private static func isCall(_ bracket: FilledBracket, in line: Glyphs) -> Bool {
    guard bracket.range.lowerBound > bracket.first, !bracket.isPadded, !bracket.isBlack,
      bracket.inside.count + 2 == bracket.range.count
    else { return false }
    return line[bracket.range.lowerBound - 1].letter != nil && bracket.inside.count <= 2
      && bracket.inside.allSatisfy { $0.letter != nil }
  }
}
