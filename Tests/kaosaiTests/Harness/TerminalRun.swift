import Glibc

/// The program on a pseudo-terminal, with somebody who types and reads.
final class TerminalRun {
  private let process: pid_t
  private let master: Int32
  /// All that has appeared on the terminal, what was typed included.
  private(set) var screen = ""
  private var bytes: [UInt8] = []
  private var hasEnded = false

  init(
    _ arguments: [String], environment: [String: String] = [:], rows: UInt16 = 24,
    columns: UInt16 = 80
  ) {
    (process, master) = BuiltProgram.spawn(
      arguments, environment: BuiltProgram.environment.merging(environment) { $1 }, rows: rows,
      columns: columns)
  }

  /// The program's process.
  var processID: pid_t { process }

  deinit {
    if !hasEnded {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    close(master)
  }

  /// Types.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  /// Sends a signal, as Ctrl-C at another place or a hang-up would.
  func signal(_ number: Int32) { kill(process, number) }

  /// Waits until a text stands on the terminal behind what has been seen before.
  ///
  /// - Returns: When it appeared, in seconds of the boot clock; nil where it did not.
  @discardableResult
  func wait(for text: String, within seconds: Double = 10) -> Double? {
    let end = Clock.seconds() + seconds
    while true {
      let pending = screen[seen...]
      if let range = pending.firstRange(of: text) {
        seen = range.upperBound
        return Clock.seconds()
      }
      let left = end - Clock.seconds()
      guard left > 0, receive(within: left) else { return nil }
    }
  }

  /// Waits for the end of the program.
  func end(within seconds: Double = 10) -> ExitStatus {
    let end = Clock.seconds() + seconds
    while receive(within: max(0, min(0.05, end - Clock.seconds()))) || !isOver {
      if Clock.seconds() > end { break }
    }
    let status = ExitStatus.of(process, within: max(0.1, end - Clock.seconds()))
    hasEnded = true
    return status
  }

  private lazy var seen = screen.startIndex
  private var isOver = false

  /// Takes in what has appeared; false where nothing did.
  private func receive(within seconds: Double) -> Bool {
    var file = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&file, 1, Int32(seconds * 1000)) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = chunk.withUnsafeMutableBytes { read(master, $0.baseAddress, $0.count) }
    guard count > 0 else {
      isOver = true
      return false
    }
    let offset = screen.utf8.distance(from: screen.startIndex, to: seen)
    bytes += chunk.prefix(count)
    screen = String(decoding: bytes, as: UTF8.self)
    seen = screen.utf8.index(screen.startIndex, offsetBy: offset)
    return true
  }
}

extension TerminalRun {
  /// The processor time that the program has used.
  func processorSeconds() -> Double {
    let text = TemporaryFolder.text(at: "/proc/\(processID)/stat")
    let fields = text.split(separator: " ")
    guard fields.count > 15, let user = Double(fields[13]), let system = Double(fields[14]) else {
      return 0
    }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }
}
