import CTerminal
import Glibc

/// A program on a pseudo-terminal, and somebody who watches it.
final class TerminalProcess {
  /// When it was started, by the monotonic clock.
  let startedAt: Double
  private let process: pid_t
  private let master: Int32
  private var screen: [UInt8] = []

  /// - Parameter arguments: As typed behind the program's name.
  init(_ path: String, _ arguments: [String]) throws(BenchFailure) {
    let vector = CommandVector(path, arguments)
    var master: Int32 = -1
    startedAt = Clock.now()
    process = vector.withPointers { argv, envp in
      kaosai_spawn_pty(path, argv, envp, 24, 80, &master)
    }
    self.master = master
    guard process > 0 else { throw BenchFailure("no pseudo-terminal for \(path)") }
  }

  /// Ends the program, where it has not ended.
  func end() {
    kill(process, SIGKILL)
    while waitpid(process, nil, 0) < 0, errno == EINTR {}
    close(master)
  }

  /// Types.
  func type(_ text: String) throws(BenchFailure) {
    let bytes = Array(text.utf8)
    let count = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
    guard count == bytes.count else { throw BenchFailure("the terminal takes nothing") }
  }

  /// Waits until a text has appeared.
  func wait(for text: String, within seconds: Double = 30) throws(BenchFailure) {
    let wanted = Array(text.utf8)
    let end = Clock.now() + seconds
    var searched = 0
    while true {
      if let place = screen[searched...].firstRange(of: wanted) {
        screen.removeSubrange(..<place.upperBound)
        return
      }
      searched = max(0, screen.count - wanted.count)
      guard receive(within: end - Clock.now()) else {
        let shown = String(decoding: screen, as: UTF8.self)
        throw BenchFailure("waited for “\(text)”; the terminal shows: \(shown)")
      }
    }
  }

  /// The most memory that it has used so far, in bytes.
  func peakMemory() throws(BenchFailure) -> Double {
    try ProcessMemory.peak(of: String(process))
  }

  /// The processor time that it has used so far, in seconds.
  func processorSeconds() throws(BenchFailure) -> Double {
    var clock = clockid_t()
    guard clock_getcpuclockid(process, &clock) == 0 else {
      throw BenchFailure("process \(process) has no clock")
    }
    return Clock.seconds(clock)
  }

  /// Takes in what has appeared; false where nothing more does.
  private func receive(within seconds: Double) -> Bool {
    var file = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard seconds > 0, poll(&file, 1, Int32(seconds * 1000) + 1) > 0 else { return false }
    return withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { chunk in
      let count = read(master, chunk.baseAddress, chunk.count)
      guard count > 0 else { return false }
      screen += chunk.prefix(count)
      return true
    }
  }
}
