import ExamModel

/// What a file's word for a kind of question claims.
enum KindWord: Hashable {
  /// A kind, surely.
  case kind(QuestionKind)
  /// Options are chosen, one or several.
  case choice
  /// `multiple_choice`: to some programs several right options, to others one of several.
  case multipleChoice
  /// A code or a word that is not known: what its questions have in common may tell.
  case code(String)

  /// The claim of a word; nil for none.
  init?(_ text: String) {
    let word = FieldText.halfWidth(FieldText.trimmed(text)).lowercased()
    guard !word.isEmpty else { return nil }
    self = Self.known(word) ?? Self.headed(word) ?? .code(word)
  }

  /// What a heading claims: `一. 单选题（共 90 题，90.0 分）`.
  private static func headed(_ word: String) -> KindWord? {
    guard let sign = word.firstIndex(where: { ".．、".contains($0) }) else { return nil }
    let name = FieldText.trimmed(String(word[word.index(after: sign)...].prefix { $0 != "(" }))
    return word[..<sign].allSatisfy { "一二三四五六七八九十".contains($0) } ? known(name) : nil
  }

  /// What a known word claims; nil for any other word.
  static func known(_ text: String) -> KindWord? { memo.meaning(of: text, read) }

  private static let memo = Memo<KindWord?>()

  private static func read(_ text: String) -> KindWord? {
    let word = TraditionalNames.simplified(text).lowercased().filter {
      !$0.isWhitespace && !"_-[]【】()（）".contains($0)
    }
    if let kind = KindNames.kind(of: word) { return .kind(kind) }
    if let kind = words[word] { return .kind(kind) }
    // 主观题: of questions answered in words, the word with 题 means the same.
    if word.hasSuffix("题"), words[String(word.dropLast())] == .shortAnswer {
      return .kind(.shortAnswer)
    }
    if choices.contains(word) || word.hasSuffix("题") && choices.contains(String(word.dropLast())) {
      return .choice
    }
    if multiples.contains(word) { return .multipleChoice }
    for ending in ["question", "questions", "题目", "试题", "题库"] where word.hasSuffix(ending) {
      return read(String(word.dropLast(ending.count)))
    }
    return nil
  }

  private static let words: [String: QuestionKind] = {
    var words: [String: QuestionKind] = [:]
    for (kind, names) in names {
      for name in names.split(separator: " ") { words[String(name)] = kind }
    }
    return words
  }()

  private static let names: [(QuestionKind, String)] = [
    (
      .singleChoice,
      """
      single singlechoice singleselect singleselection singleanswer radio danxuan danxuanti sc \
      单项 单项选择 单选择 onechoice
      """
    ),
    (
      .multipleChoice,
      """
      multi msq multichoice multiselect multipleselect multipleanswer multipleanswers multianswer \
      checkbox duoxuan duoxuanti 多项 多选择 多项选择 任选 multipleresponse
      """
    ),
    (
      .trueFalse,
      """
      judge judgment judgement judgequestion truefalse trueorfalse tf boolean bool yesno panduan panduanti \
      pd pdt 是非 判断正误 判断对错 判断是非 对错 正误
      """
    ),
    (
      .fillIn,
      """
      fill fillin fillblank fillintheblank fillinblank fillblanks fillinblanks blank blanks cloze \
      completion gapfill gap tiankong tiankongti tk tkt 填充 完形填空
      """
    ),
    (
      .shortAnswer,
      """
      short shortanswer essay subjective qa qanda saq saqs questionanswer answer text jianda jiandati jd jdt wenda \
      openended freetext freeresponse 简要回答 解答 论述 名词解释 问答 主观 申论 申论题 实例题 程序题 程序设计题 编程题 算法题 大题
      """
    ),
    (
      .composite, "case casestudy nested group composite material reading anli 案例 材料 材料分析 综合分析 阅读理解"
    ),
    (.matching, "matching match pairing lianxian"),
    (.ordering, "ordering order sequence sorting paixu"),
    (.numeric, "numeric numerical calculation calculate jisuan"),
  ]
  private static let choices: Set<String> = ["choice", "select", "xz", "xuanze", "xzt", "选择"]
  private static let multiples: Set<String> = [
    "multiple", "multiplechoice", "multiplechoices", "mc", "mcq", "mcqs",
  ]
}
