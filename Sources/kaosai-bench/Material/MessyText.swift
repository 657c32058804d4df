import BankLoader
import ExamModel

/// Writes a bank the way people have theirs: numbers, options and keys in whatever form, page numbers
/// between the questions, blanks where none belong.
struct MessyText {
  /// So many questions are written in one way, then comes the next.
  private static let stretch = 40
  /// A page has so many questions.
  private static let page = 7

  private(set) var lines: [String] = []
  private var section: String?
  private var number = 0

  /// The text as UTF-8, most lines with LF at their ends and some with CRLF.
  static func bytes(of bank: QuestionBank) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, line) in Self.lines(of: bank).enumerated() {
      bytes += line.utf8
      if index % 5 == 0 { bytes.append(0x0D) }
      bytes.append(0x0A)
    }
    return bytes
  }

  /// The lines of the text.
  static func lines(of bank: QuestionBank) -> [String] {
    var text = MessyText()
    text.lines.append(bank.title)
    for (index, question) in bank.questions.enumerated() {
      if index % page == page - 1 { text.lines.append("第 \(index / page + 1) 页") }
      text.append(question, shape: index / stretch % 4)
    }
    return text.lines
  }

  private mutating func append(_ question: Question, shape: Int) {
    if question.section != section {
      section = question.section
      number = 0
      lines.append("\(["一", "二", "三"][sections % 3])、\(question.section ?? "")（每题2分）")
      sections += 1
    }
    number += 1
    let mark = ["、", "．", ".", ". "][shape]
    let stem = question.stem.replacing("（　）", with: ["（   ）", "( )", "（ ）", "(    )"][shape])
    lines.append("\(number)\(mark)\(stem)")
    appendOptions(question.options, shape: shape)
    lines.append(["答案：", "正确答案：", "【答案】", "答案:"][shape] + key(of: question, shape: shape))
    if let rationale = question.rationale {
      lines.append(["解析：", "答案解析：", "【解析】", "解析: "][shape] + rationale)
    }
    if shape == 2 { lines.append("") }
  }

  private var sections = 0

  private mutating func appendOptions(_ options: [String], shape: Int) {
    guard options.count == 4 else { return }
    let texts = zip(["A", "B", "C", "D"], options).map { letter, option in
      switch shape {
      case 0: "\(letter)、\(option)"
      case 1: "\(Self.wide(letter))．\(option)  "
      case 2: "\(letter).\(option)"
      default: "\(letter). \(option)\u{A0}"
      }
    }
    switch shape {
    case 0: lines += [texts[0] + "    " + texts[1], texts[2] + "\t" + texts[3]]
    case 2: lines += [texts[0] + texts[1], texts[2] + texts[3]]
    default: lines += texts
    }
  }

  private static func wide(_ letter: String) -> String {
    ["A": "Ａ", "B": "Ｂ", "C": "Ｃ", "D": "Ｄ"][letter] ?? letter
  }

  private func key(of question: Question, shape: Int) -> String {
    switch question.key {
    case .truth(let isTrue): isTrue ? ["对", "正确", "√", "T"][shape] : ["错", "错误", "×", "F"][shape]
    case .choices(let choices):
      choices.map(KeyText.letter).joined(separator: ["", ",", "、", " "][shape])
    default: ""
    }
  }
}
