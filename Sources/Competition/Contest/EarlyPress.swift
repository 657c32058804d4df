/// 抢答犯规: what happens to the question when a team presses before 开始.
///
/// The team loses the round's points for a foul in any case.
package enum EarlyPress: String, Sendable, Hashable, CaseIterable {
  /// The question is void and a spare one takes its place.
  case void
  /// The team may not answer this question; the others go on.
  case bar
  /// The team loses points, and the question goes on for all.
  case penalty
}
