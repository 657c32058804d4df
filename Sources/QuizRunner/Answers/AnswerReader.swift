import ExamModel
import ExamSession

/// Reads what people type as an answer: `ａｂ`, `A,B`, `A、B`, `ba`, 对, √, t, `甲；乙`, `1B 2A`.
enum AnswerReader {
  /// The response that a line is to a question; nil where it cannot be one.
  static func response(_ line: String, to question: Question) -> Response? {
    let text = TypedText.trimmed(line)
    guard !text.isEmpty else { return nil }
    switch question.kind {
    case .singleChoice, .multipleChoice: return choices(text, question)
    case .trueFalse: return truth(text)
    case .fillIn: return blanks(text, count: question.answerCount)
    case .shortAnswer: return .text(text)
    case .numeric: return numbers(text, count: question.answerCount)
    case .matching: return pairs(text, question)
    case .ordering: return order(text, question)
    case .composite: return nil
    }
  }

  private static let separators = Set<Character>(" ,、，;；.。/|")

  private static func letters(_ text: String, options: Int) -> [Int]? {
    var positions: [Int] = []
    for character in TypedText.narrowed(text).uppercased() where !separators.contains(character) {
      guard let ascii = character.asciiValue, (65..<65 + UInt8(min(options, 26))).contains(ascii)
      else { return nil }
      positions.append(Int(ascii) - 65)
    }
    return Set(positions).count == positions.count && !positions.isEmpty ? positions : nil
  }

  private static func choices(_ text: String, _ question: Question) -> Response? {
    guard let positions = letters(text, options: question.options.count) else { return nil }
    if question.kind == .singleChoice, positions.count != 1 { return nil }
    return .choices(positions.sorted())
  }

  private static func truth(_ text: String) -> Response? {
    switch TypedText.narrowed(text).lowercased() {
    case "对", "正确", "是", "√", "✓", "✔", "t", "true", "y", "yes", "right", "1": .truth(true)
    case "错", "错误", "否", "不对", "×", "✗", "✘", "x", "f", "false", "n", "no", "wrong", "0":
      .truth(false)
    default: nil
    }
  }

  private static func blanks(_ text: String, count: Int) -> Response? {
    guard let texts = fields(text, count: count), texts.contains(where: { !$0.isEmpty }) else {
      return nil
    }
    return .blanks(texts)
  }

  /// Splits by the strongest separator that gives as many fields as there are blanks.
  ///
  /// Short of that the missing blanks stay open; more fields than blanks between ； are no answer.
  private static func fields(_ text: String, count: Int) -> [String]? {
    guard count > 1 else { return [text] }
    let candidates = ["；;", "、，,", " \u{3000}\t"].map { marks in
      text.split(omittingEmptySubsequences: false) { marks.contains($0) }.map {
        TypedText.trimmed($0)
      }
    }
    if let exact = candidates.first(where: { $0.count == count }) { return exact }
    if candidates[0].count > count { return nil }
    let best = candidates.first { $0.count > 1 && $0.count < count } ?? [text]
    return best + Array(repeating: "", count: count - best.count)
  }

  private static let decimal = Set("0123456789.+-".utf8)

  private static func numbers(_ text: String, count: Int) -> Response? {
    guard let fields = fields(TypedText.narrowed(text), count: count) else { return nil }
    var values: [Double?] = []
    for field in fields {
      let plain = field.filter { $0 != "," && $0 != " " }
      if plain.isEmpty {
        values.append(nil)
      } else if plain.utf8.allSatisfy(decimal.contains), let value = Double(plain),
        value.isFinite
      {
        values.append(value)
      } else {
        return nil
      }
    }
    return values.contains { $0 != nil } ? .numbers(values) : nil
  }

  /// `1B 2A`, `1-B, 2-A`, or just `BA` for all prompts in order.
  private static func pairs(_ text: String, _ question: Question) -> Response? {
    let count = question.prompts.count
    let marks = Set<Character>("-—:：=→").union(separators)
    let plain = TypedText.narrowed(text).uppercased().filter { !marks.contains($0) }
    if let positions = letterList(plain, options: question.options.count) {
      return positions.count == count ? .pairs(positions) : nil
    }
    var positions = [Int?](repeating: nil, count: count)
    var prompt = 0
    for character in plain {
      if let digit = character.wholeNumberValue, character.isASCII {
        prompt = min(prompt * 10 + digit, 1000)
      } else if let option = letterList(String(character), options: question.options.count)?.first,
        positions.indices.contains(prompt - 1), positions[prompt - 1] == nil
      {
        positions[prompt - 1] = option
        prompt = 0
      } else {
        return nil
      }
    }
    return prompt == 0 && positions.contains { $0 != nil } ? .pairs(positions) : nil
  }

  /// Letters that may repeat: several prompts may belong to one option.
  private static func letterList(_ text: String, options: Int) -> [Int]? {
    var positions: [Int] = []
    for character in text {
      guard let ascii = character.asciiValue, (65..<65 + UInt8(min(options, 26))).contains(ascii)
      else { return nil }
      positions.append(Int(ascii) - 65)
    }
    return positions.isEmpty ? nil : positions
  }

  private static func order(_ text: String, _ question: Question) -> Response? {
    guard let positions = letters(text, options: question.options.count),
      positions.count == question.options.count
    else { return nil }
    return .order(positions)
  }
}
