package import ExamModel

/// The words for kinds of question, as headings and 题型 lines use them.
package enum KindNames {
  /// The word that the writer uses: `单选题`.
  package static func name(of kind: QuestionKind) -> String {
    switch kind {
    case .singleChoice: "单选题"
    case .multipleChoice: "多选题"
    case .trueFalse: "判断题"
    case .fillIn: "填空题"
    case .shortAnswer: "简答题"
    case .composite: "案例分析题"
    case .matching: "连线题"
    case .ordering: "排序题"
    case .numeric: "计算题"
    }
  }

  /// The kind that a word stands for, `题` at its end or not; nil for any other word.
  static func kind(of word: String) -> QuestionKind? {
    kinds[word.hasSuffix("题") || word.hasSuffix("題") ? String(word.dropLast()) : word]
  }

  /// The same of a stretch of a line.
  static func kind(of text: Glyphs) -> QuestionKind? {
    table.value(of: text.last?.scalar.isOne(of: "题題") == true ? text.dropLast() : text)
  }

  /// Whether a stretch begins with a word for a kind or for several, blanks within it or not.
  static func isBegun(by text: Glyphs) -> Bool {
    openings.match(at: text.startIndex, in: text, isSpaced: true) != nil
  }

  /// The word for a kind or for several that a stretch begins with, `题` or `题部分` behind it: its kind,
  /// where it names one, and where it ends.
  static func leading(_ text: Glyphs) -> (kind: QuestionKind?, end: Int)? {
    guard let (kind, _, end) = leadings.match(at: text.startIndex, in: text) else { return nil }
    let isTitle = text.scalar(at: end)?.isOne(of: "题題") == true
    // 选择 alone begins many a sentence.
    guard isTitle || kind != nil else { return nil }
    let next = isTitle ? end + 1 : end
    return (kind, text.end(of: "部分", at: next) ?? next)
  }

  /// The kind that the end of a heading names: of `安全生产法单选题`, single choice.
  static func kind(endOf heading: String) -> QuestionKind? {
    var rest = Substring(heading)
    if rest.hasSuffix("题") || rest.hasSuffix("題") { rest = rest.dropLast() }
    while !rest.isEmpty {
      if let kind = kinds[String(rest)] { return kind }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// Whether a word looks like the name of a kind that is not known: 看图题, but not 主要问题.
  static func isLikeKind(_ word: String) -> Bool {
    guard word.hasSuffix("题") || word.hasSuffix("題") else { return false }
    return ![
      "问题", "主题", "课题", "难题", "议题", "话题", "标题", "专题", "命题", "問題", "主題", "課題", "難題", "議題",
      "話題", "標題", "專題", "命題",
    ].contains {
      word.hasSuffix($0)
    }
  }

  private static let table = WordTable(kinds.map { ($0.key, $0.value) })
  private static let openings = WordTable(
    (kinds.keys + ["选择", "客观", "主观", "選擇", "客觀", "主觀"]).map { ($0, true) })

  private static let leadings = WordTable<QuestionKind?>(
    kinds.map { ($0.key, $0.value) }
      + ["选择", "客观", "主观", "選擇", "客觀", "主觀"].map { ($0, nil) })

  private static let kinds: [String: QuestionKind] = [
    "单选": .singleChoice, "单项选择": .singleChoice, "单选择": .singleChoice,
    "多选": .multipleChoice, "多项选择": .multipleChoice, "多选择": .multipleChoice,
    "不定项": .multipleChoice,
    "不定项选择": .multipleChoice,
    "判断": .trueFalse, "是非": .trueFalse, "判断正误": .trueFalse, "判断对错": .trueFalse,
    "判断改错": .trueFalse, "判断并改错": .trueFalse,
    "單選": .singleChoice, "單項選擇": .singleChoice, "多選": .multipleChoice,
    "多項選擇": .multipleChoice, "複選": .multipleChoice, "判斷": .trueFalse,
    "填空": .fillIn,
    "简答": .shortAnswer, "问答": .shortAnswer, "论述": .shortAnswer, "思考": .shortAnswer,
    "简述": .shortAnswer, "名词解释": .shortAnswer, "簡答": .shortAnswer, "問答": .shortAnswer,
    "論述": .shortAnswer, "簡述": .shortAnswer, "名詞解釋": .shortAnswer, "不定項": .multipleChoice,
    "不定項選擇": .multipleChoice,
    "案例": .composite, "案例分析": .composite,
    "连线": .matching, "匹配": .matching, "配对": .matching,
    "排序": .ordering,
    "计算": .numeric,
    "A1型": .singleChoice, "A2型": .singleChoice, "A3型": .singleChoice, "A4型": .singleChoice,
    "A型": .singleChoice, "B型": .singleChoice, "B1型": .singleChoice,
    "X型": .multipleChoice,
  ]
}
