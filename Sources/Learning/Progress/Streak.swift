/// 连续学习: days on which something was answered.
package struct Streak: Sendable, Hashable {
  /// Days in a row until today, or until yesterday where today is still to come.
  package let current: Int
  /// The most days in a row there ever were.
  package let longest: Int

  /// - Parameters:
  ///   - days: Days with answers, in any order.
  ///   - today: The present day.
  package init(days: some Sequence<Int>, today: Int) {
    let known = Set(days)
    var longest = 0
    for day in known where !known.contains(day - 1) {
      var length = 1
      while known.contains(day + length) { length += 1 }
      longest = max(longest, length)
    }
    var current = 0
    var day = known.contains(today) ? today : today - 1
    while known.contains(day) {
      current += 1
      day -= 1
    }
    self.current = current
    self.longest = longest
  }
}
