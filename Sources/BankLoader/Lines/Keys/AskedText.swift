/// A question of several lines: whether the first asks, and the others answer it.
struct AskedText {
  /// No text that answers something is shorter.
  private static let shortest = 8
  /// What demands begin with that end without a question mark.
  private static let demands: [StaticString] = [
    "简述", "试述", "论述", "概述", "阐述", "叙述", "列举", "列出", "说明", "解释", "介绍", "写出", "请", "试",
    "什么", "如何", "怎样", "怎么", "为什么", "谈谈", "分析", "比较",
  ]
  /// What points to a text below, which is then no answer.
  private static let pointers = ["下列", "以下", "下面", "如下", "上述", "材料", "阅读", "案例", "图"]
  /// What lines begin with that say how to answer, and words within them.
  private static let tasks = [
    "请", "要求", "试", "提示", "考察", "考查", "材料", "背景", "注意", "说明：", "追问", "要点提示", "评分", "得分", "分值",
    "答题", "结合", "说明", "谈谈", "简要", "并", "如何", "怎样", "怎么", "为什么", "谁", "哪", "是否", "有何", "简述",
    "试述", "论述", "概述", "阐述",
  ]
  private static let limits = ["不少于", "不超过", "字以", "字左右"]

  /// Whether an answer stands below the line that asks.
  let isAnswered: Bool
  /// Whether that line ends as questions and demands do.
  let isSigned: Bool
  /// Whether a whole sentence stands below it.
  let holdsSentence: Bool

  /// - Parameters:
  ///   - stem: The lines of a stem.
  ///   - longest: How long the longest line of the questions around it is.
  init(_ stem: [TidyLine], longest: Int) {
    guard let first = stem.first else {
      (isAnswered, isSigned, holdsSentence) = (false, false, false)
      return
    }
    let text = stem.dropFirst()
    isSigned = Self.isSigned(first.glyphs, above: text.first)
    holdsSentence = text.contains { $0.glyphs.last?.scalar == "。" }
    isAnswered =
      (isSigned || Self.isWhole(first.glyphs, above: text.first, longest: longest))
      && Self.isOwn(first.glyphs) && text.allSatisfy { Self.answers($0.glyphs) }
      && text.contains { $0.glyphs.contains(where: \.isHan) }
      && text.reduce(0) { $0 + $1.glyphs.count } >= Self.shortest
  }

  /// Whether a line asks for nothing that stands below it, and has no blank.
  private static func isOwn(_ line: Glyphs) -> Bool {
    let text = line.string
    return BlankCounter.count(in: text) == 0 && !pointers.contains { text.contains($0) }
  }

  /// Whether a line ends with a question mark; or is a demand with a full stop, or set in bold above one
  /// that is not.
  private static func isSigned(_ line: Glyphs, above next: TidyLine?) -> Bool {
    guard let last = line.last?.scalar else { return false }
    if last.isOne(of: "？?") { return true }
    if demands(line) { return true }
    return isBold(line) && next.map { !isBold($0.glyphs) } == true
  }

  /// Whether a line is a demand with a full stop: `简述交接的手续。`.
  static func demands(_ line: Glyphs) -> Bool {
    line.last?.scalar.isOne(of: "。.") == true && demands.contains { line.begins(with: $0) }
  }

  private static func isBold(_ line: Glyphs) -> Bool {
    line.allSatisfy { $0.isSpace || $0.looks.contains(.bold) }
  }

  /// Whether a line without a sign at its end is no part of one that the page's width has broken.
  private static func isWhole(_ line: Glyphs, above next: TidyLine?, longest: Int) -> Bool {
    guard let last = line.last, !last.endsSentence, !last.scalar.isOne(of: "，,、；;：:") else {
      return false
    }
    return next?.isAfterBlank == true || 3 * line.count <= 2 * longest
  }

  /// Whether a line may be part of an answer: it asks nothing, has no blank, says not how to answer and
  /// is none of a program.
  private static func answers(_ line: Glyphs) -> Bool {
    let text = line.string
    return line.last?.scalar.isOne(of: "？?") != true && BlankCounter.count(in: text) == 0
      && line.first?.looks.contains(.code) != true
      && !tasks.contains { text.hasPrefix($0) } && !limits.contains { text.contains($0) }
  }
}
