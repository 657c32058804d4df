import ExamModel
import JSONText

extension Response {
  /// As answers stand in a bank's JSON: letters of options, in the order of the form.
  func json(to question: Question) -> JSONValue {
    switch self {
    case .choices(let positions): ["choices": .strings(positions.map(Self.letter))]
    case .truth(let isRight): ["truth": .bool(isRight)]
    case .blanks(let texts): ["blanks": .strings(texts)]
    case .text(let text): ["text": .string(text)]
    case .numbers(let numbers):
      ["numbers": .array(numbers.map { $0.map { .number($0) } ?? .null })]
    case .pairs(let positions):
      [
        "pairs": .array(
          zip(question.prompts, positions).map { Self.pair($0, $1, question.options) })
      ]
    case .order(let positions): ["order": .strings(positions.map(Self.letter))]
    }
  }

  /// A prompt and its option as texts; null for an open one.
  private static func pair(_ prompt: String, _ option: Int?, _ options: [String]) -> JSONValue {
    guard let option, options.indices.contains(option) else { return [.string(prompt), nil] }
    return [.string(prompt), .string(options[option])]
  }

  private static func letter(_ position: Int) -> String {
    Unicode.Scalar(65 + UInt32(clamping: position)).map { String(Character($0)) } ?? ""
  }
}
