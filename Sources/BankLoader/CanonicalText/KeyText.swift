package import ExamModel

/// A key as 答案 has it.
package enum KeyText {
  /// The letter of an option, counted from 0; `?` beyond Z.
  package static func letter(_ option: Int) -> String {
    guard let offset = UInt8(exactly: option), offset < 26 else { return "?" }
    return String(UnicodeScalar(0x41 + offset))
  }

  /// Letters in the order given: `ACD`.
  package static func letters(_ options: [Int]) -> String {
    var text = ""
    for option in options { text += letter(option) }
    return text
  }

  /// The whole key: `ACD`, `对`, `甲|乙；丙`, `2.5±0.1`, `1B 2A`.
  package static func text(of key: AnswerKey) -> String {
    switch key {
    case .choices(let choices): return letters(choices)
    case .truth(let isTrue): return isTrue ? "对" : "错"
    case .blanks(let blanks, let anyOrder):
      let items = blanks.map { variants in
        variants.map { TextEscape.variant($0) }.joined(separator: "|")
      }
      return items.joined(separator: "；") + (anyOrder ? FieldWords.anyOrder : "")
    case .text(let text): return text
    case .numbers(let numbers): return numbers.map(text).joined(separator: "；")
    case .pairs(let pairs):
      let items = pairs.enumerated().map { "\($0.offset + 1)\(letter($0.element))" }
      return items.joined(separator: " ")
    case .order(let order): return letters(order)
    }
  }

  private static func text(of number: NumericKey) -> String {
    let value = NumberText.text(of: number.value)
    return number.tolerance == 0 ? value : value + "±" + NumberText.text(of: number.tolerance)
  }
}
