/// 环节: one round of a stage.
package struct Round: Sendable, Hashable {
  /// 第一环节 必答题.
  package var title: String
  /// What kind.
  package var kind: RoundKind
  /// Its numbers.
  package var rules: RoundRules
  /// Its questions.
  package var source: QuestionSource

  package init(
    title: String, kind: RoundKind, rules: RoundRules? = nil,
    source: QuestionSource = QuestionSource()
  ) {
    self.title = title
    self.kind = kind
    self.rules = rules ?? RoundRules(kind)
    self.source = source
  }

  /// Whether the first to press answers.
  package var usesPresses: Bool {
    switch kind {
    case .buzzer, .challenge: true
    case .tiebreak: rules.style == .buzzer
    default: false
    }
  }
}
