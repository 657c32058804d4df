import ExamModel

/// 以上都是 stands last, in single-choice questions, and is not the answer as a rule.
struct AllOfAboveRule: ShareRule {
  /// How much more often than an even share it may be right.
  private static let tolerance = 0.1
  private static let longest = 12

  private var right = 0
  private var total = 0
  private var expected = 0.0

  /// Counts a question that has such an option, and says what is wrong with it there.
  mutating func take(_ question: Question) -> QualityFinding? {
    guard question.kind.isChoice, let option = Self.position(in: question.options) else {
      return nil
    }
    let letter = KeyText.letter(option)
    guard question.kind == .singleChoice else {
      return .allOfAbove(option: letter, .multipleChoice)
    }
    if case .choices(let choices)? = question.key {
      total += 1
      expected += 1 / Double(question.options.count)
      if choices == [option] { right += 1 }
    }
    return option + 1 < question.options.count ? .allOfAbove(option: letter, .notLast) : nil
  }

  var findings: [QualityFinding] {
    let even = expected / Double(max(total, 1))
    let share = tooMany(right, of: total, expected: expected, bar: even + Self.tolerance)
    return share.map { [.allOfAboveRight($0)] } ?? []
  }

  /// The option that says that all others are right.
  private static func position(in options: [String]) -> Int? {
    options.firstIndex { option in
      guard beginsAbove(option) else { return false }
      let scalars = option.unicodeScalars
      let isShort = scalars.count <= longest
      return isShort && scalars.contains { "都均全皆".unicodeScalars.contains($0) }
        && !scalars.contains { "不非没无错".unicodeScalars.contains($0) }
    }
  }

  /// Whether a text begins with 以上, 上述 or 上面.
  private static func beginsAbove(_ text: String) -> Bool {
    var text = text
    let isNear = text.withUTF8 { bytes in
      bytes.count >= 9 && bytes[0] == 0xE4
        && ((bytes[1] == 0xBB && bytes[2] == 0xA5) || (bytes[1] == 0xB8 && bytes[2] == 0x8A))
    }
    return isNear && ["以上", "上述", "上面"].contains { text.hasPrefix($0) }
  }
}
