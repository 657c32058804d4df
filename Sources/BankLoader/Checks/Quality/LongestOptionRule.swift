import ExamModel

/// The longest option is not a hint: it is right about as often as any other.
struct LongestOptionRule: ShareRule {
  private static let bar = 0.35

  private var longest = 0
  private var total = 0
  private var expected = 0.0

  mutating func count(_ question: Question) {
    guard question.kind == .singleChoice, case .choices(let choices)? = question.key,
      let right = choices.first, question.options.indices.contains(right)
    else { return }
    total += 1
    expected += 1 / Double(question.options.count)
    if Self.isLongest(right, of: question.options) { longest += 1 }
  }

  /// Whether an option is longer than every other.
  static func isLongest(_ right: Int, of options: [String]) -> Bool {
    let length = Self.length(of: options[right])
    return options.indices.allSatisfy { $0 == right || Self.length(of: options[$0]) < length }
  }

  /// The number of characters (Unicode scalars), by the bytes that begin one.
  private static func length(of text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var count = 0
      for byte in bytes where byte & 0xC0 != 0x80 { count &+= 1 }
      return count
    }
  }

  var findings: [QualityFinding] {
    tooMany(longest, of: total, expected: expected, bar: Self.bar).map { [.longestRight($0)] } ?? []
  }
}
