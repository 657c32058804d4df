import Glibc

/// How a process ended.
enum ExitStatus: Hashable {
  /// By itself, with this code.
  case code(Int32)
  /// By this signal.
  case signal(Int32)
  /// Not yet, after all the time it had.
  case stillRunning

  /// Waits for a process, and kills it when the time is over.
  static func of(_ process: pid_t, within seconds: Double) -> ExitStatus {
    let end = Clock.seconds() + seconds
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard Clock.seconds() < end else {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        return .stillRunning
      }
      usleep(2000)
    }
    let signal = status & 0x7F
    return signal == 0 ? .code((status >> 8) & 0xFF) : .signal(signal)
  }
}

/// The machine's monotonic clock.
enum Clock {
  static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
