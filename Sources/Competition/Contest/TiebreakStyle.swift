/// How the tied answer a 加赛题.
package enum TiebreakStyle: String, Sendable, Hashable, CaseIterable {
  /// 抢答: right puts a team before the others, wrong behind them.
  case buzzer
  /// All answer in secret: the right stand before the wrong.
  case shared
}
