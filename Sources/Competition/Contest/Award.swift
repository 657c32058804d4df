/// 奖项.
package struct Award: Sendable, Hashable {
  /// 一等奖, 优秀组织奖.
  package var name: String
  /// How many teams get it.
  package var count: Int
  /// Whether it follows from the places; others (优秀组织奖) are granted by the organiser.
  package var isRanked: Bool

  package init(name: String, count: Int, isRanked: Bool = true) {
    self.name = name
    self.count = count
    self.isRanked = isRanked
  }
}
