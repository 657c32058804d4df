import Glibc

/// The machine's clocks, in seconds.
enum Clock {
  /// A clock that nobody can set.
  static func now() -> Double { seconds(CLOCK_MONOTONIC) }

  /// The clock that exams are timed by.
  static func sinceBoot() -> Double { seconds(CLOCK_BOOTTIME) }

  /// The time that this process has had a processor: others on the machine do not count.
  static func ofProcessor() -> Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }

  /// What a clock shows.
  static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Waits.
  static func wait(_ seconds: Double) { poll(nil, 0, Int32(seconds * 1000)) }
}
