import CTerminal
import ExamModel
import Glibc

extension StandardTerminal {
  /// What a look at the input brought.
  private enum Arrival {
    case bytes
    case nothing
    case end
  }

  /// Waits until a line is complete, a time has come, the input ends or a signal arrives.
  func waitForLine(_ request: LineRequest) -> LineInput {
    kaosai_catch_signals()
    let signals = kaosai_signal_pipe()
    var files = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      if let line = lines.next() { return line }
      // Once a time has come, one more look: what is complete by now is delivered.
      let now = SystemTime.sinceBoot()
      let ready = poll(&files, 2, Self.timeout(from: now, request))
      if ready < 0 && errno != EINTR { return .end }
      if ready > 0 {
        if files[1].revents != 0, Self.drain(signals) { return .interrupted }
        if files[0].revents != 0, read() == .end { return lines.finish() ?? .end }
        if let line = lines.next() { return line }
      }
      if let deadline = request.deadline, deadline <= now {
        return .deadline(isMidLine: dropUnfinished())
      }
      if let wake = request.wake, wake <= now { return .wake }
    }
  }

  /// How long to poll for, in milliseconds; -1 for ever.
  ///
  /// At most a second, since the kernel's timer stands still while the machine sleeps and the boot
  /// clock does not.
  private static func timeout(from now: Milliseconds, _ request: LineRequest) -> Int32 {
    guard let next = [request.deadline, request.wake].compactMap({ $0 }).min() else { return -1 }
    guard next > now else { return 0 }
    return next.count < now.count + 1000 ? Int32(next.count - now.count) : 1000
  }

  /// Moves what has arrived into the line buffer.
  private func read() -> Arrival {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { buffer in
      let count = Glibc.read(input, buffer.baseAddress, buffer.count)
      if count < 0 && (errno == EINTR || errno == EAGAIN) { return .nothing }
      // A terminal that was hung up fails with EIO: its input has ended.
      guard count > 0 else { return .end }
      lines.append(buffer.prefix(count))
      return .bytes
    }
  }

  /// Drops what has been typed of a line; true where the rest of it will arrive as a line.
  ///
  /// From a pipe the rest is dropped here too. A terminal keeps an unfinished line to itself and
  /// shows it only while it does not wait for line ends; its rest cannot be told from a new line.
  private func dropUnfinished() -> Bool {
    lines.dropUnfinished()
    var modes = termios()
    guard isInteractive, tcgetattr(input, &modes) == 0 else { return false }
    var open = modes
    open.c_lflag &= ~tcflag_t(ICANON)
    tcsetattr(input, TCSANOW, &open)
    var count: Int32 = 0
    let isKnown = ioctl(input, UInt(FIONREAD), &count) == 0
    tcflush(input, TCIFLUSH)
    tcsetattr(input, TCSANOW, &modes)
    return isKnown && count > 0
  }

  /// Empties the pipe that signals arrive on; false where there was none.
  private static func drain(_ signals: Int32) -> Bool {
    var byte: UInt8 = 0
    var hasSignal = false
    while Glibc.read(signals, &byte, 1) == 1 { hasSignal = true }
    return hasSignal
  }
}
