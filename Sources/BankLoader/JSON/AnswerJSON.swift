import ExamModel
import JSONText

/// Reads the member `answer`.
enum AnswerJSON {
  /// The key of a question in a value; nil where it is none of the question's kind.
  static func key(_ value: JSONValue, of question: Question) -> AnswerKey? {
    switch question.kind {
    case .singleChoice, .multipleChoice:
      return letters(value["choices"]).map { .choices($0.sorted()) }
    case .trueFalse: return value["truth"]?.bool.map(AnswerKey.truth)
    case .fillIn: return blanks(value)
    case .shortAnswer: return value["text"]?.string.map(AnswerKey.text)
    case .numeric: return numbers(value["numbers"])
    case .matching: return pairs(value["pairs"], of: question)
    case .ordering: return letters(value["order"]).map(AnswerKey.order)
    case .composite: return nil
    }
  }

  private static func letters(_ value: JSONValue?) -> [Int]? {
    guard let values = value?.array, !values.isEmpty else { return nil }
    var letters: [Int] = []
    for value in values {
      guard let bytes = value.string?.utf8, bytes.count == 1, let byte = bytes.first,
        (0x41...0x5A).contains(byte)
      else { return nil }
      letters.append(Int(byte) - 0x41)
    }
    return letters
  }

  private static func blanks(_ value: JSONValue) -> AnswerKey? {
    guard let values = value["blanks"]?.array else { return nil }
    var blanks: [[String]] = []
    for value in values {
      guard let variants = value.array else { return nil }
      let texts = variants.compactMap(\.string)
      guard texts.count == variants.count else { return nil }
      blanks.append(texts)
    }
    return .blanks(blanks, anyOrder: value["anyOrder"]?.bool ?? false)
  }

  private static func numbers(_ value: JSONValue?) -> AnswerKey? {
    guard let values = value?.array else { return nil }
    var numbers: [NumericKey] = []
    for value in values {
      guard let number = value["value"]?.double else { return nil }
      numbers.append(NumericKey(value: number, tolerance: value["tolerance"]?.double ?? 0))
    }
    return .numbers(numbers)
  }

  /// Each pair is a prompt and its option, as texts that occur once.
  private static func pairs(_ value: JSONValue?, of question: Question) -> AnswerKey? {
    guard let values = value?.array, values.count == question.prompts.count else { return nil }
    var options: [Int?] = Array(repeating: nil, count: values.count)
    for value in values {
      guard let pair = value.array?.compactMap(\.string), pair.count == 2,
        let prompt = only(pair[0], in: question.prompts),
        let option = only(pair[1], in: question.options), options[prompt] == nil
      else { return nil }
      options[prompt] = option
    }
    return .pairs(options.compactMap { $0 })
  }

  private static func only(_ text: String, in texts: [String]) -> Int? {
    let found = texts.indices.filter { texts[$0] == text }
    return found.count == 1 ? found[0] : nil
  }
}
