import ExamModel

/// Takes the answers of fill-in questions from the bracket behind the sentence, where the questions of a
/// section have them there: `值班由____负责。（门卫）`, `分为____和____。（早班、晚班）`.
///
/// Several parts that are as many as the blanks are answers; where every stem has one blank, what stands
/// behind it may be a hint, a source or a mark, and must look like none of these.
enum ClosingBracketRule {
  private static let least = 3
  /// So many questions with one blank each say the same as one with several.
  private static let leastSingle = 5

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    let asked = questions.indices.filter { index in
      let question = questions[index]
      return (question.kind ?? sections[question.section].kind) == .fillIn
        && question.options.isEmpty && question.parts.isEmpty
    }
    guard asked.count >= least else { return }
    for (section, own) in Dictionary(grouping: asked, by: { questions[$0].section }) {
      guard !HintHeading.asks(sections[section].name),
        own.allSatisfy({ questions[$0].keys.isEmpty })
      else { continue }
      take(of: &questions, at: own.sorted())
    }
  }

  private static func take(of questions: inout [TidyQuestion], at own: [Int]) {
    let found = own.compactMap { index in bracket(of: questions[index]).map { (index, $0) } }
    guard found.count >= least, 3 * found.count >= 2 * own.count else { return }
    let fitting = found.filter { $0.1.fits }
    let texts = Set(found.map { $0.1.inside.foldedString })
    guard 3 * fitting.count >= 2 * found.count, areAnswers(found.map(\.1)),
      10 * texts.count >= 8 * found.count
    else { return }
    for (index, bracket) in fitting {
      let last = questions[index].stem.count - 1
      let line = questions[index].stem[last]
      let key = TidyLine(glyphs: bracket.inside, number: line.number)
      questions[index].keys = [KeyNote(place: .blank, lines: [key])]
      questions[index].stem[last].glyphs = line.glyphs[..<bracket.start].trimmed
    }
  }

  /// Whether what stands behind several blanks are mostly as many answers; where all stems have
  /// one blank, whether some are no names: （李白） behind a line of a poem is who wrote it.
  private static func areAnswers(_ found: [Closing]) -> Bool {
    let several = found.filter { $0.blanks > 1 }
    guard several.isEmpty else { return 2 * several.count(where: \.fits) >= several.count }
    let fitting = found.filter(\.fits)
    let unlikeNames = fitting.count { $0.inside.count > 4 || !$0.inside.allSatisfy(\.isHan) }
    return fitting.count >= leastSingle && 4 * unlikeNames >= fitting.count
  }

  /// The bracket that a stem ends with.
  private struct Closing {
    var start: Int
    var inside: Glyphs
    /// How many blanks the stem has.
    var blanks: Int
    /// Whether it holds as many answers.
    var fits: Bool
  }

  private static func bracket(of question: TidyQuestion) -> Closing? {
    guard question.doubt == nil, let line = question.stem.last?.glyphs,
      line.last?.scalar.isOne(of: "）)") == true,
      let start = line.lastIndex(where: { $0.scalar.isOne(of: "（(") }), start > line.startIndex,
      let (inside, end) = line.bracket(at: start), end == line.endIndex,
      line[..<start].trimmed.last?.endsSentence == true, !inside.trimmed.isEmpty
    else { return nil }
    let lines = question.stem.dropLast().map(\.glyphs) + [line[..<start]]
    // She ____ there. (go)
    guard lines.contains(where: { $0.contains(where: \.isHan) }) else { return nil }
    let blanks = BlankCounter.count(in: lines.map(\.string).joined(separator: "\n"))
    guard blanks > 0 else { return nil }
    let answers = inside.trimmed
    let fits = !isRemark(answers) && holds(answers, blanks: blanks)
    return Closing(start: start, inside: answers, blanks: blanks, fits: fits)
  }

  /// Whether a text holds as many answers as there are blanks.
  private static func holds(_ text: Glyphs, blanks: Int) -> Bool {
    guard blanks > 1 else {
      // （甲、乙） may be two answers, and （甲/乙） either.
      return !text.contains { $0.scalar.isOne(of: "、，,；;/|｜ \t\u{3000}") }
    }
    return BlankAnswers.text(of: text, blanks: blanks).split { $0 == "；" || $0 == ";" }.count
      == blanks
  }

  /// Whether a text says where a question is from, how hard it is or what it gives, and no answer.
  private static func isRemark(_ text: Glyphs) -> Bool {
    let string = text.string
    let beginnings = [
      "提示", "注：", "注:", "见", "参见", "详见", "出自", "选自", "来源", "教材", "课本", "《", "每空", "难度", "考点",
      "知识点", "答题", "本题",
    ]
    let levels = ["难", "易", "中", "中等", "简单", "困难", "较难", "较易", "基础", "提高"]
    if beginnings.contains(where: string.hasPrefix) || levels.contains(string) { return true }
    let signs = [
      "填", "保留", "精确", "单位", "不计", "忽略", "=", "＝", "“", "\"", "《", "写出", "任写", "均可", "合理", "不唯一",
    ]
    if signs.contains(where: string.contains) { return true }
    if ["卷", "真题"].contains(where: string.hasSuffix) { return true }
    let places = ["条", "款", "项", "页", "章", "节", "题"]
    if string.contains("第"), places.contains(where: string.hasSuffix) { return true }
    if string.hasSuffix("分"), text.contains(where: { $0.digit != nil }) { return true }
    return (text.first?.letter != nil || text.contains { $0.scalar == "·" || $0.scalar == "•" })
      && text.contains { $0.digit != nil }
  }
}
