/// The codes of a column that count for one row of its options table.
struct OptionRow {
  let label: String
  let isKey: Bool
  /// By code, whether it counts.
  let holds: [Bool]

  /// The rows of a question: its options, or of a multiple choice its letters.
  static func rows(of question: QuestionColumn) -> [OptionRow] {
    switch question.kind {
    case .marks: return []
    case .single:
      return question.levels.enumerated().map { index, level in
        var holds = [Bool](repeating: false, count: question.levels.count + 1)
        holds[index + 1] = true
        return OptionRow(label: level.label, isKey: isRight(level, question), holds: holds)
      }
    case .multiple:
      let letters = Set(question.levels.flatMap(\.label)).sorted()
      return letters.map { letter in
        OptionRow(
          label: String(letter),
          isKey: question.levels.contains { isRight($0, question) && $0.label.contains(letter) },
          holds: [false] + question.levels.map { $0.label.contains(letter) })
      }
    }
  }

  private static func isRight(_ level: AnswerLevel, _ question: QuestionColumn) -> Bool {
    question.maximum > 0 && level.mark >= question.maximum
  }
}

extension OptionRow {
  /// What the counts of the question say about this row.
  func statistics(
    _ cells: [JointCell], moments: ItemMoments?, marks: [Double], totals: [Double],
    groups: ScoreGroups
  ) -> OptionStatistics {
    var all = 0
    var count = 0
    var quarters = [0, 0, 0, 0]
    var (restSum, deviation, lower, upper) = (0.0, 0.0, 0.0, 0.0)
    for cell in cells {
      all += cell.count
      guard holds[cell.code] else { continue }
      let rest = totals[cell.position] - marks[cell.code]
      count += cell.count
      quarters[groups.quarters[cell.position]] += cell.count
      restSum += rest * Double(cell.count)
      deviation += (rest - (moments?.restMean ?? 0)) * Double(cell.count)
      lower += groups.lower[cell.position] * Double(cell.count)
      upper += groups.upper[cell.position] * Double(cell.count)
    }
    var correlation: Double?
    if let moments, moments.restVariance > 0, count > 0, count < all {
      let share = Double(count) / Double(all)
      let variance = Double(count) * (1 - share) / Double(all - 1)
      let covariance = deviation / Double(all - 1)
      correlation = covariance / (variance * moments.restVariance).squareRoot()
    }
    return OptionStatistics(
      label: label, isKey: isKey, count: count,
      share: all > 0 ? Double(count) / Double(all) : nil,
      meanRest: count > 0 ? restSum / Double(count) : nil, itemRest: correlation,
      quarters: quarters, lowerShare: all > 0 ? lower / groups.groupSize : nil,
      upperShare: all > 0 ? upper / groups.groupSize : nil)
  }
}
