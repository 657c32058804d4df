package import ExamModel
import Synchronization

/// Clocks that stand still until a test moves them.
package final class ManualTime: TimeSource, Sendable {
  private let moment: Mutex<Moment>

  /// Clocks that show a moment; without one, 2026-12-01 09:00 in Beijing, an hour after the machine
  /// started.
  package init(
    _ moment: Moment = Moment(
      wall: WallTime(milliseconds: 1_796_086_800_000), boot: .minutes(60), bootID: "boot-1")
  ) {
    self.moment = Mutex(moment)
  }

  package func now() -> Moment { moment.withLock { $0 } }

  /// Lets time pass: both clocks go on by the same length.
  package func advance(by length: Milliseconds) {
    moment.withLock {
      $0.wall = $0.wall + length
      $0.boot = $0.boot + length
    }
  }

  /// Sets the calendar clock, as somebody who changes the machine's date does.
  package func setWall(_ wall: WallTime) { moment.withLock { $0.wall = wall } }

  /// Restarts the machine: the boot clock begins again, the calendar goes on by `length`.
  package func restart(as bootID: String, after length: Milliseconds = .minutes(1)) {
    moment.withLock {
      $0 = Moment(wall: $0.wall + length, boot: .seconds(10), bootID: bootID)
    }
  }
}
