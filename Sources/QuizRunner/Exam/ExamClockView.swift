import ExamModel
import ExamSession

/// What the clock of an attempt says at an instant, and when it must be looked at next.
struct ExamClockView {
  let session: ExamSession
  let now: Moment

  /// The time left; nil without a limit.
  var remaining: Milliseconds? { session.clock.remaining(at: now) }

  /// `48:20`; nil without a limit.
  var remainingText: String? { remaining.map(ClockText.remaining) }

  /// When the deadline falls, by the calendar of the start.
  var deadline: WallTime? {
    remaining.map { session.clock.wallTime(after: session.clock.elapsed(at: now) + $0) }
  }

  /// When the deadline falls, by the boot clock.
  var deadlineBoot: Milliseconds? { remaining.map { now.boot + $0 } }

  /// When the dialogue has something to do of its own accord, by the boot clock.
  func nextWake(presenceRetry: Milliseconds) -> Milliseconds? {
    [nextWarning(), nextPresence(notBefore: presenceRetry)].compactMap(\.self).min()
  }

  /// When it is due to be stored that the candidate is there, by the boot clock.
  func nextPresence(notBefore retry: Milliseconds) -> Milliseconds? {
    session.clock.untilPresence(at: now).map { max(retry, now.boot + $0) }
  }

  /// When the next warning is due, by the boot clock.
  private func nextWarning() -> Milliseconds? {
    guard let remaining, let allowance = session.clock.allowance else { return nil }
    return TimeWarning.due(within: allowance).first { $0.remaining < remaining }
      .map { now.boot + remaining - $0.remaining }
  }

  /// The last warning that fell due since so much time was left.
  func warning(since before: Milliseconds) -> TimeWarning? {
    guard let remaining, let allowance = session.clock.allowance else { return nil }
    return TimeWarning.due(within: allowance).last {
      $0.remaining < before && $0.remaining >= remaining
    }?.warning
  }
}
