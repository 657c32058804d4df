/// 等次: how a mark becomes 优秀, 良好, 合格 or 不合格.
package enum GradeScheme: Sendable, Hashable {
  /// Bands by cut score, best first.
  case cuts([GradeBand])
  /// Bands by share of those who sat, best first; `minimum` is that share in percent.
  case quota([GradeBand])
}
