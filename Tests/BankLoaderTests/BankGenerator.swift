import BankLoader
import ExamModel

/// Makes banks that hold everything the model can say, in texts that look like markers.
struct BankGenerator {
  private var state: UInt64
  private let pieces: [String]
  private let hasEmptyLines: Bool

  /// A generator whose texts are made of awkward pieces, or, with `signs`, of what people write.
  init(seed: Int, signs: Bool = false) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    pieces = signs ? Self.signs : Self.pieces
    hasEmptyLines = !signs
  }

  /// What people's texts have that formats give a meaning to.
  static let signs = [
    "主要负责人", "安全生产", "=1+1", "{~%50%x}", "{", "}", "#注", "\"引号\"", "“甲”", "'", "~", "\\", "a, b",
    "；", "|", ":", "::", "->", "//", "$x$", "%50%", "[甲]", "ＡＢＣ１２３", "（甲）", "０.５", "😀👨‍👩‍👧",
    "\u{202E}א ב\u{202C}", "e\u{301}", "℃", "第五条", "3 > 2", "Tom & Jerry", "@甲", "+1", "-1", "a_b",
    "1、2",
  ]

  /// What texts are made of: markers of this format and of others, and hard characters.
  static let pieces = [
    "主要负责人", "（　）", "____", "答案：A", "1. 第一", "2、第二", "（1）其一", "1）左", "A. 甲", "B、乙",
    "一、单项选择题", "第一章 总则", "【答案】", "案例：某厂", "题号：3", "大题：甲", "\\", "\\A. 甲", "\\\\", "\\u{41}",
    "\\frac{1}{2}", "----", "=1+1", "{~%50%x}", "#注", "\"引号\"", "'", "<b>&amp;</b>", "ＡＢＣ１２３", "😀👨‍👩‍👧",
    "\u{202E}א ב", "e\u{301}", "； ;", "|", "、，,", " ", "\u{3000}", "\t", "\u{A0}", "\u{200B}",
    "\u{FEFF}",
    "（不分先后）", "（2分）", "《安全生产法》第五条", "；", "对", "\u{1}", "\r", "\u{85}", "12", "０.５",
  ]

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: state >> 33) % bound
  }

  mutating func bank() -> QuestionBank {
    var bank = QuestionBank(
      title: line(), laws: lines(), version: next(2) == 0 ? nil : line(), tags: lines(),
      isSecret: next(4) == 0)
    let sections: [String?] = [nil, "单项选择题", "案例分析题（共2题）", "连线题", "判断题", line(), "总则"]
    var section = sections[next(sections.count)]
    var number = 0
    for _ in 0..<(1 + next(6)) {
      if next(3) == 0 {
        section = sections[next(sections.count)]
        number = 0
      }
      number += 1
      var question = question(kind: QuestionKind.allCases[next(QuestionKind.allCases.count)])
      question.section = section
      question.number = next(8) == 0 ? nil : next(8) == 0 ? next(50) : number
      bank.questions.append(question)
    }
    return bank
  }

  private mutating func question(kind: QuestionKind, isPart: Bool = false) -> Question {
    var question = Question(kind: kind, stem: text(), source: SourcePosition(file: ""))
    setKey(of: &question)
    if kind == .composite {
      for number in 1...(1 + next(3)) {
        let kinds: [QuestionKind] = [.singleChoice, .trueFalse, .shortAnswer, .matching, .fillIn]
        var part = self.question(kind: kinds[next(kinds.count)], isPart: true)
        part.number = next(8) == 0 ? nil : number
        question.parts.append(part)
      }
    }
    setFields(of: &question)
    return question
  }

  private mutating func setFields(of question: inout Question) {
    if next(2) == 0 {
      question.id = line()
      question.hasStatedID = true
    }
    if next(2) == 0 { question.rationale = text() }
    for _ in 0..<next(3) { question.citations.append(citation()) }
    if next(2) == 0 { question.marks = Mark(thousandths: next(20_000)) }
    if next(2) == 0 { question.difficulty = Difficulty(facility: Double(next(101)) / 100) }
    if next(3) == 0 { question.tags = lines() }
    if next(3) == 0 { question.audiences = lines() }
    question.isRetired = next(5) == 0
    question.isSecret = next(5) == 0
  }

  private mutating func setKey(of question: inout Question) {
    switch question.kind {
    case .singleChoice:
      question.options = texts(2 + next(5))
      question.key = .choices([next(question.options.count)])
    case .multipleChoice:
      question.options = texts(3 + next(4))
      question.key = .choices(
        question.options.indices.filter { $0 == 0 || $0 == 2 || next(2) == 0 })
    case .trueFalse: question.key = .truth(next(2) == 0)
    case .fillIn:
      question.stem = "填：" + (0..<3).map { _ in "____" }.joined(separator: "，")
      question.key = .blanks((0..<3).map { _ in lines(1 + next(2)) }, anyOrder: next(2) == 0)
    case .shortAnswer:
      question.key = .text(text())
      for _ in 0..<next(3) {
        question.scoringPoints.append(
          ScoringPoint(text: line(), marks: next(2) == 0 ? nil : Mark(1 + next(5))))
      }
    case .composite: break
    case .matching:
      question.prompts = unique(texts(3))
      question.options = unique(texts(4))
      question.key = .pairs([next(4), next(4), next(4)])
    case .ordering:
      question.options = texts(3)
      question.key = .order([2, 0, 1])
    case .numeric:
      question.key = .numbers([
        NumericKey(value: Double(next(1000)) / 8, tolerance: next(2) == 0 ? 0 : 0.5),
        NumericKey(value: -1e20),
      ])
    }
    if next(6) == 0 { question.key = nil }
  }

  private mutating func citation() -> Citation {
    var citation = Citation(law: line(), article: next(3) == 0 ? nil : 1 + next(600))
    if citation.article != nil, next(3) == 0 { citation.insertion = 1 + next(12) }
    if next(2) == 0 { citation.detail = next(2) == 0 ? "第二款、第（三）项" : line() }
    return citation
  }

  /// A text of one line or several, never empty.
  private mutating func text() -> String {
    var text = line()
    while next(3) == 0 { text += "\n" + (hasEmptyLines && next(5) == 0 ? "" : line()) }
    return text
  }

  private mutating func line() -> String {
    (0...next(3)).map { _ in pieces[next(pieces.count)] }.joined()
  }

  private mutating func lines(_ count: Int = 2) -> [String] { (0..<count).map { _ in line() } }

  private mutating func texts(_ count: Int) -> [String] { (0..<count).map { _ in text() } }

  private func unique(_ texts: [String]) -> [String] {
    texts.enumerated().map { "\($0.element)\($0.offset)" }
  }
}
