package import ExamModel

/// A remark that time is running: at half time, five minutes and one minute before the end.
package enum TimeWarning: Sendable, Hashable, CaseIterable {
  /// Half of the time is over.
  case halfTime
  /// Five minutes are left.
  case fiveMinutes
  /// One minute is left.
  case oneMinute

  /// The warnings that an attempt with so much time gets, with the time left at which each is due,
  /// earliest first.
  ///
  /// One that would fall on the start, or on another, is left out.
  package static func due(within allowance: Milliseconds) -> [(
    warning: TimeWarning, remaining: Milliseconds
  )] {
    let fixed: [(TimeWarning, Milliseconds)] = [
      (.fiveMinutes, .minutes(5)), (.oneMinute, .minutes(1)),
    ].filter { $0.1 < allowance }
    let half = Milliseconds(allowance.count / 2)
    let isApart = half > .minutes(1) && !fixed.contains { $0.1 == half }
    return ((isApart ? [(.halfTime, half)] : []) + fixed).sorted { $0.1 > $1.1 }
      .map { (warning: $0.0, remaining: $0.1) }
  }
}
