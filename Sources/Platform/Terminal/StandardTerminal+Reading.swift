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

  /// Waits until a line is complete, the deadline passes, the input ends or a signal arrives.
  func waitForLine(until deadline: Milliseconds?) -> LineInput {
    kaosai_catch_signals()
    let signals = kaosai_signal_pipe()
    var files = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      if let line = lines.next() { return line }
      guard let timeout = Self.timeout(until: deadline) else {
        dropUnfinished()
        return .deadline
      }
      let ready = poll(&files, 2, timeout)
      guard ready > 0 else {
        if ready < 0 && errno != EINTR { return .end }
        continue
      }
      if files[1].revents != 0, Self.drain(signals) { return .interrupted }
      if files[0].revents != 0, read() == .end { return lines.finish() ?? .end }
    }
  }

  /// How long to poll for, in milliseconds; nil where the deadline has passed, -1 for ever.
  ///
  /// At most a second, since the kernel's timer stands still while the machine sleeps and the boot
  /// clock does not.
  private static func timeout(until deadline: Milliseconds?) -> Int32? {
    guard let deadline else { return -1 }
    let left = deadline.count.subtractingReportingOverflow(SystemTime.sinceBoot().count)
    guard !left.overflow, left.partialValue > 0 else { return left.overflow ? 1000 : nil }
    return Int32(min(left.partialValue, 1000))
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

  private func dropUnfinished() {
    lines.dropUnfinished()
    if isInteractive { tcflush(input, TCIFLUSH) }
  }

  /// Empties the pipe that signals arrive on; false where there was none.
  private static func drain(_ signals: Int32) -> Bool {
    var byte: UInt8 = 0
    var hasSignal = false
    while Glibc.read(signals, &byte, 1) == 1 { hasSignal = true }
    return hasSignal
  }
}
