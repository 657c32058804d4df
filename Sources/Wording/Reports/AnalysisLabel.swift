/// A heading, a column or a row of an analysis.
package enum AnalysisLabel: Sendable, Hashable, CaseIterable {
  /// 成绩分析.
  case title
  /// 人数.
  case candidates
  /// How many questions there are.
  case questions
  /// 满分.
  case fullMark
  case mean
  case sd
  case median
  case lowest
  case highest
  /// The first and the third quartile.
  case quartiles
  case mode
  case skewness
  case kurtosis

  /// 问题试题清单.
  case verdicts
  case distribution
  case histogram
  case cumulative
  case items
  case itemScatter
  case optionBars
  case options
  case reliability
  case byUnit
  case byCategory

  case question
  case facility
  case itemTotal
  case itemRest
  case upperLower
  case alphaIfDeleted
  case efficiency
  case medianTime
  case findings
  case option
  case count
  case share
  case meanRest
  /// How many chose an option in each quarter of the totals, lowest first.
  case quarters

  case alpha
  case alphaInterval
  case kr20
  case splitHalf
  case sem
  case errorRatio

  case rasch
  case twoPL
  case itemMap
  case information
  case difficulty
  case slope
  case standardError
  case infit
  case outfit
  case ability
  case logLikelihood
  case variance
  case excluded

  /// 项目功能差异.
  case differential
  case oddsRatio
  case delta
  case probability
  case differentialClass

  case marks
  case people
}
