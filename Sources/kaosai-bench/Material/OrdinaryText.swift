import BankLoader
import ExamModel

/// Writes a bank as people type one with care: a heading a kind, `1、`, `A、`, `答案：`, `解析：`, each on
/// a line of its own.
enum OrdinaryText {
  /// The text as UTF-8.
  static func bytes(of bank: QuestionBank) -> [UInt8] {
    var bytes: [UInt8] = []
    var section: String?
    var sections = 0
    var number = 0
    for question in bank.questions {
      if question.section != section {
        section = question.section
        append("\(["一", "二", "三"][sections % 3])、\(question.section ?? "")", to: &bytes)
        sections += 1
        number = 0
      }
      number += 1
      append("\(number)、\(question.stem)", to: &bytes)
      for (place, option) in question.options.enumerated() {
        append("\(KeyText.letter(place))、\(option)", to: &bytes)
      }
      append("答案：\(key(of: question))", to: &bytes)
      if let rationale = question.rationale { append("解析：\(rationale)", to: &bytes) }
      append("", to: &bytes)
    }
    return bytes
  }

  private static func append(_ line: String, to bytes: inout [UInt8]) {
    bytes += line.utf8
    bytes.append(0x0A)
  }

  private static func key(of question: Question) -> String {
    switch question.key {
    case .truth(let isTrue): isTrue ? "正确" : "错误"
    case .choices(let choices): choices.map(KeyText.letter).joined()
    default: ""
    }
  }
}
