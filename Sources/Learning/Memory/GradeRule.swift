package import ExamModel

/// How well an answer was remembered, where the learner does not say.
package enum GradeRule {
  /// A pause longer than this says nothing about the answer.
  package static let longestPause = Milliseconds.minutes(5)

  /// The grade of an answer.
  ///
  /// Anything but fully right is forgotten. A right answer is slow from twice the time that reading
  /// and choosing take, and quick below a third of it; a first answer is never easy, since knowing
  /// and guessing look alike.
  ///
  /// - Parameters:
  ///   - outcome: How it compares with the key.
  ///   - time: How long it took; nil where nobody measured.
  ///   - question: What was asked.
  ///   - isUnsure: Whether the learner said so.
  ///   - isFirst: Whether it was never answered before.
  package static func grade(
    _ outcome: MarkedResponse.Outcome, time: Milliseconds?, question: Question,
    isUnsure: Bool = false, isFirst: Bool = false
  ) -> ReviewGrade {
    guard outcome == .right else { return .again }
    if isUnsure { return .hard }
    guard let time, time <= longestPause else { return .good }
    let expected = expectedTime(question)
    if time.count > expected.count * 2 { return .hard }
    return !isFirst && time.count * 3 < expected.count ? .easy : .good
  }

  /// The time that reading at eight characters a second and choosing take.
  package static func expectedTime(_ question: Question) -> Milliseconds {
    let characters =
      question.stem.count + question.options.reduce(0) { $0 + $1.count }
      + question.prompts.reduce(0) { $0 + $1.count }
    let choosing: Int64 =
      switch question.kind {
      case .singleChoice, .trueFalse: 5000
      case .multipleChoice, .matching, .ordering: 10_000
      case .fillIn, .numeric, .composite: 15_000
      case .shortAnswer: 60_000
      }
    return Milliseconds(choosing + Int64(characters) * 125)
  }
}
