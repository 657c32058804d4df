import ExamModel

/// Answers in signs that no language owns: letters, digits, arrows.
enum AnswerText {
  /// Letters of a response; its text where it is one.
  static func letters(_ response: Response) -> String {
    switch response {
    case .choices(let positions), .order(let positions): positions.map(letter).joined()
    case .pairs(let positions): pairs(positions)
    case .text(let text): text
    case .truth, .blanks, .numbers: ""
    }
  }

  /// A key; of each blank the first variant.
  static func key(_ key: AnswerKey, separator: String) -> String {
    switch key {
    case .choices(let positions), .order(let positions): positions.map(letter).joined()
    case .blanks(let blanks, _): blanks.map { $0.first ?? "" }.joined(separator: separator)
    case .text(let text): text
    case .numbers(let keys): keys.map(number).joined(separator: separator)
    case .pairs(let positions): pairs(positions)
    case .truth: ""
    }
  }

  /// 12, or 2.5.
  static func number(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : String(value)
  }

  private static func number(_ key: NumericKey) -> String {
    number(key.value) + (key.tolerance > 0 ? "±\(number(key.tolerance))" : "")
  }

  private static func pairs(_ positions: [Int?]) -> String {
    positions.enumerated().compactMap { prompt, option in
      option.map { "\(prompt + 1)\(letter($0))" }
    }.joined(separator: " ")
  }

  private static func letter(_ position: Int) -> String {
    guard (0..<26).contains(position), let scalar = Unicode.Scalar(65 + position) else {
      return "?"
    }
    return String(Character(scalar))
  }
}
