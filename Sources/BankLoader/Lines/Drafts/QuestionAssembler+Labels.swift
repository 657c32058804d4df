/// Stretches whose questions labels set apart.
extension QuestionAssembler {
  /// Whether labels stand before stems, and nothing is numbered but the points of answers: `问：……`,
  /// `答：1. ……`.
  static func areLabelled(_ lines: [ShapedLine]) -> Bool {
    guard lines.count(where: { $0.label?.field == .stem }) >= 3 else { return false }
    var isAnswer = false
    var hasPoint = false
    for line in lines {
      if line.label?.field == .stem {
        (isAnswer, hasPoint) = (false, false)
      } else if line.beginsKey {
        // Behind points an answer is that of a numbered question.
        if hasPoint { return false }
        isAnswer = true
      } else if line.number?.style.isMarked == true, line.number?.style != .brackets {
        guard isAnswer, !line.holdsBody else { return false }
        hasPoint = true
      }
    }
    return true
  }
}
