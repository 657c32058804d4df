/// 共同题: questions that a paper must ask, so that its marks can be compared with those of another.
///
/// A fifth of a test of forty questions or more should be common (Kolen and Brennan, Test Equating,
/// Scaling, and Linking, 2014, chapter 8), and no fewer than twenty (Angoff, Scales, Norms, and
/// Equivalent Scores, 1971).
package enum Anchor: Sendable, Hashable {
  /// So many of those that the period before in the series asked, chosen when the sitting opens: two
  /// neighbouring periods share them, and no third one does.
  case periodBefore(Int)
  /// These.
  case questions([Question.ID])
}
