/// What can be wrong with a question.
package enum QuestionFlag: Sendable, Hashable, CaseIterable {
  /// 疑似答案错误.
  case suspectedKey
  /// 负区分.
  case negativeDiscrimination
  /// 无区分度.
  case noDiscrimination
  /// 过难.
  case tooHard
  /// 过易.
  case tooEasy
  /// 干扰项无效.
  case idleDistractors
}
