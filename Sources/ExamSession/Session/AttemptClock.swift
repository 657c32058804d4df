package import ExamModel

/// How much time an attempt has had and has left, from its steps alone.
///
/// Within one boot of the machine lengths come from the boot clock, across a restart from the
/// calendar, never negative: changing the machine's date while it runs changes nothing.
package struct AttemptClock: Sendable, Hashable {
  /// When the attempt started.
  package let started: Moment
  /// The paper's time; nil for none.
  private let limit: Milliseconds?
  /// How long after the start the window closes; nil for never.
  private let closing: Milliseconds?
  private let rule: ClockRule
  private var last: Moment
  private var sinceStart = Milliseconds.zero
  private var away = Milliseconds.zero
  /// The time since the candidate's own last step, whatever an organiser did in it.
  private var idle = Milliseconds.zero
  private var given = Milliseconds.zero

  init(started: Moment, paper: Paper) {
    self.started = started
    last = started
    limit = paper.time
    rule = paper.clock
    closing =
      switch paper.opening {
      case .always: nil
      case .window(_, let end): max(.zero, end - started.wall)
      case .together(let start): paper.time.map { max(.zero, start + $0 - started.wall) }
      }
  }

  /// Notes that a step was taken.
  mutating func advance(to moment: Moment, by action: StepAction) {
    let length = moment.elapsed(since: last)
    sinceStart = sinceStart + length
    idle = idle + length
    last = moment
    switch action {
    case .extended, .voided: return
    case .resumed where rule == .active: away = away + idle
    default: break
    }
    idle = .zero
  }

  /// How long after the last step the program says again that the candidate is there.
  private static let presence = Milliseconds.seconds(10)

  /// How long until the program should say that the candidate is there, so that its sudden end
  /// gives no more time back than that; nil where time runs on while away.
  package func untilPresence(at moment: Moment) -> Milliseconds? {
    guard rule == .active, limit != nil else { return nil }
    return max(.zero, Self.presence - idle - moment.elapsed(since: last))
  }

  /// Notes that an organiser gave more time.
  mutating func give(_ length: Milliseconds) { given = given + length }

  /// The time since the start, by no calendar that can be changed.
  package func elapsed(at moment: Moment) -> Milliseconds {
    sinceStart + moment.elapsed(since: last)
  }

  /// The time left, negative once it is over; nil where there is no limit.
  package func remaining(at moment: Moment) -> Milliseconds? {
    let elapsed = elapsed(at: moment)
    let ends = [limit.map { $0 + away }, closing].compactMap { $0 }
    return ends.min().map { $0 + given - elapsed }
  }

  /// The time there is or was altogether; nil where there is no limit.
  package var allowance: Milliseconds? {
    [limit, closing].compactMap { $0 }.min().map { $0 + given }
  }

  /// What the calendar showed, or would have shown unchanged, so long after the start.
  package func wallTime(after length: Milliseconds) -> WallTime { started.wall + length }
}
