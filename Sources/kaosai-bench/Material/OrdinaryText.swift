import BankLoader
import ExamModel

/// Writes a bank as people type one with care: a heading a kind, `1、`, `A、`, `答案：`, `解析：`, each on
/// a line of its own.
enum OrdinaryText {
  /// What saves lines.
  enum Habit {
    /// Nothing: each option and each key on a line of its own.
    case none
    /// Two options on a line.
    case optionsBeside
    /// `（B）` in the stem.
    case keysInBlanks
    /// `（1）`, `（A）` and `答案 B`.
    case otherSigns
  }

  /// The text as UTF-8.
  static func bytes(of bank: QuestionBank, habit: Habit = .none) -> [UInt8] {
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
      let mark = habit == .otherSigns ? "（\(number)）" : "\(number)、"
      append(mark + stem(of: question, habit: habit), to: &bytes)
      for line in options(of: question, habit: habit) { append(line, to: &bytes) }
      if habit != .keysInBlanks {
        append((habit == .otherSigns ? "答案 " : "答案：") + key(of: question), to: &bytes)
      }
      if let rationale = question.rationale { append("解析：\(rationale)", to: &bytes) }
      append("", to: &bytes)
    }
    return bytes
  }

  private static func stem(of question: Question, habit: Habit) -> String {
    guard habit == .keysInBlanks else { return question.stem }
    let filled = "（\(key(of: question))）"
    return question.options.isEmpty
      ? question.stem + filled : question.stem.replacing("（　）", with: filled)
  }

  private static func options(of question: Question, habit: Habit) -> [String] {
    let options = question.options.enumerated().map {
      let letter = KeyText.letter($0.offset)
      return (habit == .otherSigns ? "（\(letter)）" : letter + "、") + $0.element
    }
    guard habit == .optionsBeside else { return options }
    return stride(from: 0, to: options.count, by: 2).map {
      options[$0..<min($0 + 2, options.count)].joined(separator: "    ")
    }
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
