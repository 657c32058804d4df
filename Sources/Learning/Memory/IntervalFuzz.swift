import ExamModel

/// Spreads intervals a little, so that what was learnt together is not asked together for ever.
enum IntervalFuzz {
  /// A whole number of days near an interval; short intervals stay as they are.
  ///
  /// - Parameters:
  ///   - days: The interval.
  ///   - longest: What it must not exceed.
  ///   - generator: Where chance comes from.
  static func spread(
    _ days: Int, longest: Int, using generator: inout SeededGenerator
  ) -> Int {
    let interval = Double(days)
    guard interval >= 2.5 else { return days }
    let delta = ranges.reduce(1.0) { sum, range in
      sum + range.share * max(min(interval, range.end) - range.start, 0)
    }
    let most = min(Int((interval + delta).rounded(.toNearestOrEven)), longest)
    let least = min(max(Int((interval - delta).rounded(.toNearestOrEven)), 2), most)
    return least + generator.number(below: most - least + 1)
  }

  /// The shares of the reference implementation.
  private static let ranges: [(start: Double, end: Double, share: Double)] = [
    (2.5, 7, 0.15), (7, 20, 0.1), (20, .infinity, 0.05),
  ]
}
