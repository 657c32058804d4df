import ExamModel

/// Makes a key from the share of the marks, in percent, that each option gets.
struct AnswerWeights {
  /// The key; nil where the shares leave it open.
  private(set) var key: AnswerKey?
  /// What is to be said of the shares.
  private(set) var findings: [FormatFinding] = []

  /// Shares are rounded in files: 33.33333 three times is the whole.
  private static let slack = 1.0

  /// The key of a question of which one option is chosen.
  static func single(_ weights: [Double]) -> AnswerWeights {
    var result = AnswerWeights()
    let full = weights.indices.filter { weights[$0] > 100 - slack }
    if weights.contains(where: { $0 > 0 && $0 <= 100 - slack }) {
      result.findings.append(.partialCredit)
    }
    switch full.count {
    case 1: result.key = .choices(full)
    case 0: break
    default: result.findings.append(.severalKeys(KeyText.letters(full)))
    }
    return result
  }

  /// The key of a question of which several options are chosen: all that get something.
  ///
  /// Where their shares differ and do not make a whole, some of them may not belong to it.
  static func multiple(_ weights: [Double]) -> AnswerWeights {
    var result = AnswerWeights()
    let right = weights.indices.filter { weights[$0] > 0 }
    guard let first = right.first else { return result }
    let sum = right.reduce(0) { $0 + weights[$1] }
    let isEqual = right.allSatisfy { abs(weights[$0] - weights[first]) < 0.01 }
    let isWhole = abs(sum - 100) <= slack
    let isFull = weights[first] > 100 - slack
    if !isEqual || !(isWhole || isFull) { result.findings.append(.partialCredit) }
    if isEqual || isWhole { result.key = .choices(right) }
    return result
  }
}
