/// 评分规则: how a response becomes a mark.
///
/// With t right choices made, w wrong ones, c right options and N options, see `Base`.
package struct ScoringRule: Sendable, Hashable {
  /// The share of the question's marks that a response earns.
  package enum Base: Sendable, Hashable {
    /// All right or nothing: 错选、多选、漏选均不得分.
    case exact
    /// A proper, non-empty subset of the right options earns half; any wrong one nothing.
    case missedHalf
    /// t/c; any wrong choice earns nothing.
    case missedEach
    /// A proper, non-empty subset earns this fixed mark; any wrong choice nothing.
    case missedFixed(Mark)
    /// max(0, (t − w)/c).
    case net
    /// Decisions made rightly / N, where leaving a wrong option alone is a right decision.
    case perDecision
  }

  /// The formula.
  package var base: Base
  /// What a response earns for which the formula gives nothing: `wrong: −x`; zero or less.
  package var wrong: Mark
  /// What no response at all earns.
  package var blank: Mark

  package init(_ base: Base, wrong: Mark = .zero, blank: Mark = .zero) {
    self.base = base
    self.wrong = wrong
    self.blank = blank
  }

  /// What a paper means that names no rule: each blank, pair or number of a question with several
  /// counts for itself; choices are all or nothing.
  package static func standard(for kind: QuestionKind) -> ScoringRule {
    switch kind {
    case .fillIn, .matching, .numeric: ScoringRule(.perDecision)
    default: ScoringRule(.exact)
    }
  }
}
