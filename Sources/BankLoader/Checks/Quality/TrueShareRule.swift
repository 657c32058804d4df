import ExamModel

/// True/false statements are true about half of the time.
struct TrueShareRule: ShareRule {
  private static let bars = 0.45...0.55

  private var isTrue = 0
  private var total = 0

  mutating func count(_ question: Question) {
    guard case .truth(let truth)? = question.key else { return }
    total += 1
    if truth { isTrue += 1 }
  }

  var findings: [QualityFinding] {
    let half = Double(total) / 2
    let share =
      tooMany(isTrue, of: total, expected: half, bar: Self.bars.upperBound)
      ?? tooFew(isTrue, of: total, expected: half, bar: Self.bars.lowerBound)
    return share.map { [.trueShare($0)] } ?? []
  }
}
