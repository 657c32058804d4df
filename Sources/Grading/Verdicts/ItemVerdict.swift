/// What is wrong with a question, and what says so.
package enum ItemVerdict: Sendable, Hashable {
  /// 疑似答案错误: the strong prefer an answer that is not the key, and choosing it goes with a high
  /// rest score more than choosing the key does.
  case suspectedKey(chosen: OptionStatistics, key: OptionStatistics?)
  /// 负区分: the strong do worse; the item–rest correlation.
  case negativeDiscrimination(itemRest: Double)
  /// 无区分度: the strong do no better; the item–rest correlation.
  case noDiscrimination(itemRest: Double)
  /// 过易: the facility.
  case tooEasy(facility: Double)
  /// 过难: the facility.
  case tooHard(facility: Double)
  /// 干扰项无效: wrong options that hardly anybody chooses.
  case idleDistractors([OptionStatistics])

  /// What it is called in files.
  package var code: String {
    switch self {
    case .suspectedKey: "suspected-key"
    case .negativeDiscrimination: "negative-discrimination"
    case .noDiscrimination: "no-discrimination"
    case .tooEasy: "too-easy"
    case .tooHard: "too-hard"
    case .idleDistractors: "idle-distractors"
    }
  }

  /// How soon it needs a person: 0 first.
  package var urgency: Int {
    switch self {
    case .suspectedKey: 0
    case .negativeDiscrimination: 1
    case .noDiscrimination: 2
    case .tooHard: 3
    case .tooEasy: 4
    case .idleDistractors: 5
    }
  }
}
