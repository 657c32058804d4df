import ExamModel

/// Single-choice keys are spread evenly over the letters.
struct KeyLetterRule: ShareRule {
  /// How far a letter's share may be from the even one: 20 to 30 % of questions with four options.
  private static let tolerance = 0.05

  private var counts: [Int] = []
  /// How often chance would have each letter.
  private var expected: [Double] = []
  /// How many questions have an option of each letter.
  private var chances: [Int] = []

  mutating func count(_ question: Question) {
    guard question.kind == .singleChoice, case .choices(let choices)? = question.key,
      let right = choices.first, question.options.indices.contains(right)
    else { return }
    let options = question.options.count
    while counts.count < options {
      counts.append(0)
      expected.append(0)
      chances.append(0)
    }
    counts[right] += 1
    let share = 1 / Double(options)
    for letter in 0..<options {
      expected[letter] += share
      chances[letter] += 1
    }
  }

  var findings: [QualityFinding] {
    counts.indices.compactMap { letter in
      let (total, mean) = (chances[letter], expected[letter])
      let even = mean / Double(max(total, 1))
      let share =
        tooMany(counts[letter], of: total, expected: mean, bar: even + Self.tolerance)
        ?? tooFew(counts[letter], of: total, expected: mean, bar: even - Self.tolerance)
      return share.map { .leaningKeys(letter: KeyText.letter(letter), $0) }
    }
  }
}
