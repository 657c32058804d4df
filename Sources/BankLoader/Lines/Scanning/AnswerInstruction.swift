/// What a heading says of its questions behind the word for their kind: how many they are, what they give,
/// and how they are answered.
enum AnswerInstruction {
  /// No instruction is longer.
  private static let longest = 60
  /// So many brackets may stand there: `：（每题1分）。正确的打“√”`.
  private static let mostBrackets = 3

  /// Whether a text says such things and nothing else.
  static func isTail(_ text: Glyphs) -> Bool {
    var rest = text
    var isCounted = false
    for _ in 0...mostBrackets {
      rest = rest.drop { $0.isSpace || $0.scalar.isOne(of: "。.：:，,、；;") }
      guard let (inside, end) = rest.bracket(at: rest.startIndex), isCount(inside) || asks(inside)
      else { break }
      isCounted = true
      rest = rest[end...]
    }
    return isCounted && HeadingReader.isCount(rest) || asks(rest)
  }

  /// `共22题，每题1分`, but not `2分`, which may be said of one question.
  private static func isCount(_ text: Glyphs) -> Bool {
    guard text.count <= longest, text.traits.contains(.digit),
      let last = text.trimmed.last?.scalar, last.isOne(of: "分题題个")
    else { return false }
    let holdsEach = text.contains { $0.scalar == "每" }
    return holdsEach
      || text.contains { $0.scalar == "共" } && text.contains { $0.scalar.isOne(of: "题題") }
  }

  /// Whether a text says how to answer: `请将正确答案填写在横线上`.
  private static func asks(_ text: Glyphs) -> Bool {
    let text = text.trimmed
    guard (4...longest).contains(text.count), !text.traits.contains(.underscore),
      !text.contains(where: { $0.scalar.isOne(of: "?？") }),
      text.last?.scalar.isOne(of: "：:") != true
    else { return false }
    if let end = answers.match(at: text.startIndex, in: text)?.end {
      return text[end...].allSatisfy { $0.scalar.isOne(of: "。.！") }
    }
    if let end = verdicts.match(at: text.startIndex, in: text)?.end {
      return text[end...].prefix(longestPlace).contains { $0.scalar.isOne(of: "打划画填写选涂") }
        && text[end...].first?.scalar.isOne(of: "打划画填写选涂在请用，,") == true
    }
    guard let end = openings.match(at: text.startIndex, in: text)?.end else { return false }
    return text[end...].indices.contains { matters.match(at: $0, in: text) != nil }
  }

  /// How far behind its first word a sign is named: `正确的在括号内打√`.
  private static let longestPlace = 12

  private static let answers = WordTable(
    ["请简要作答", "请作答", "简要作答", "请简要回答", "请简答", "请回答", "请简要作出回答"].map { ($0, true) })
  private static let verdicts = WordTable(
    ["正确的", "对的", "正确", "错误的", "认为正确的", "你认为正确的", "正确者"].map { ($0, true) })
  private static let openings = WordTable(
    [
      "每题", "每小题", "每道题", "每空", "下列每题", "下列各题", "下列每小题", "以下各题", "以下每题", "在每小题", "在每题",
      "各题", "请将", "请把", "将正确", "把正确", "请从", "请在", "请选", "选出", "多选", "少选", "错选", "漏选", "不选",
      "只有一", "有一个", "有两个", "有二个", "至少有", "备选", "四个选项", "四个备选",
    ].map { ($0, true) })
  private static let matters = WordTable(
    [
      "答案", "选项", "得分", "给分", "不得", "无分", "扣分", "括号", "括弧", "横线", "空格", "序号", "字母", "题号",
      "答题卡", "答题纸", "符合题意",
    ].map { ($0, true) })
}
