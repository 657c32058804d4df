/// Where a learner answered a question.
package enum AnswerSource: String, Sendable, Hashable, CaseIterable {
  /// 练习.
  case practice
  /// 错题本.
  case review
  /// 每日一练.
  case today
  /// 考试.
  case exam
  /// Another program's record.
  case imported
}
