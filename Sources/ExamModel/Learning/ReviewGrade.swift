/// How well an answer was remembered, as FSRS counts it.
package enum ReviewGrade: Int, Sendable, Hashable, CaseIterable {
  /// 忘了: not remembered.
  case again = 1
  /// 吃力: remembered, unsure or slow.
  case hard
  /// 记得.
  case good
  /// 轻松: remembered at once.
  case easy
}
