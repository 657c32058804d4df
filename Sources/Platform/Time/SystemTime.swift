package import ExamModel
import Glibc

/// The machine's clocks.
///
/// The boot clock counts sleep and cannot be set.
package struct SystemTime: TimeSource, Sendable {
  private let bootID: String

  /// Reads which start of the machine this is.
  ///
  /// Where the kernel does not say, every process counts as a start of its own: then only the
  /// calendar is trusted from one process to the next.
  package init() {
    let path = "/proc/sys/kernel/random/boot_id"
    let bytes = (try? FileBytes.read(path, limit: 100)) ?? []
    let text = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
    bootID = text.isEmpty ? "process-\(SystemSeed.next())" : text
  }

  package func now() -> Moment {
    Moment(
      wall: WallTime(milliseconds: Self.milliseconds(of: CLOCK_REALTIME)),
      boot: Self.sinceBoot(), bootID: bootID)
  }

  /// The boot clock.
  static func sinceBoot() -> Milliseconds { Milliseconds(milliseconds(of: CLOCK_BOOTTIME)) }

  private static func milliseconds(of clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
