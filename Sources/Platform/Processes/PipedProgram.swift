import CTerminal
package import ExamModel
import Glibc

/// A program that is told lines on its standard input and answers on its standard output.
///
/// Writing never waits: what does not go out at once is kept, and of lines only the last.
package final class PipedProgram {
  /// What the system says where a port is taken.
  package static let addressInUse = EADDRINUSE

  private static let pipeSize: Int32 = 1 << 20

  private let process: pid_t
  private let input: Int32
  private let output: Int32
  /// What is left of a line that has gone out in part.
  private var rest: [UInt8] = []
  /// The line to be written behind it.
  private var next: [UInt8] = []
  private var isClosed = false

  /// Starts a program; nil where that is not possible.
  ///
  /// - Parameter arguments: As typed behind its name.
  package init?(path: String, arguments: [String]) {
    var down: [Int32] = [-1, -1]
    var up: [Int32] = [-1, -1]
    // Where the kernel gives less, a line may go out in parts.
    guard kaosai_pipe(&down, Self.pipeSize) == 0 else { return nil }
    guard kaosai_pipe(&up, Int32(PIPE_BUF)) == 0 else {
      down.forEach { _ = close($0) }
      return nil
    }
    kaosai_ignore_broken_pipes()
    process = Self.spawn([path] + arguments, input: down[0], output: up[1])
    close(down[0])
    close(up[1])
    (input, output) = (down[1], up[0])
    guard process > 0 else {
      close(input)
      close(output)
      return nil
    }
  }

  deinit {
    close(input)
    close(output)
    if waitpid(process, nil, WNOHANG) == 0 { kill(process, SIGTERM) }
  }

  private static func spawn(_ words: [String], input: Int32, output: Int32) -> pid_t {
    let variables = ["PATH", "HOME", "LD_LIBRARY_PATH"].compactMap { name in
      Environment.value(name).map { "\(name)=\($0)" }
    }
    return withVector(words) { argv in
      withVector(variables) { envp in
        kaosai_spawn(words[0], argv, envp, input, output, STDERR_FILENO)
      }
    }
  }

  private static func withVector(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> pid_t
  ) -> pid_t {
    let copies = strings.map { strdup($0) } + [nil]
    defer { copies.forEach { free($0) } }
    return copies.withUnsafeBufferPointer { buffer in buffer.baseAddress.map(body) ?? -1 }
  }

  /// Whether it takes nothing any more.
  package var hasEnded: Bool { isClosed }

  /// Writes a line, now or as soon as there is room; a line that is still waiting gives way to it.
  ///
  /// - Parameter line: Without a line end.
  package func write(line: [UInt8]) {
    next = line + [0x0A]
    flush()
  }

  /// Goes on with what has not gone out.
  package func flush() {
    var state = pollfd(fd: input, events: 0, revents: 0)
    if poll(&state, 1, 0) > 0, state.revents & Int16(POLLERR) != 0 { isClosed = true }
    while !isClosed {
      if rest.isEmpty { swap(&rest, &next) }
      guard !rest.isEmpty else { return }
      let count = rest.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 || errno == EAGAIN else {
        isClosed = true
        return
      }
      guard count > 0 else { return }
      rest.removeFirst(count)
    }
  }

  /// The next line of its output; nil where none comes in time.
  package func readLine(within patience: Milliseconds) -> String? {
    let end = SystemTime.sinceBoot() + patience
    var bytes: [UInt8] = []
    while bytes.count < 4096 {
      let left = end - SystemTime.sinceBoot()
      var state = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard left > .zero, poll(&state, 1, Int32(clamping: left.count)) > 0 else { return nil }
      var byte: UInt8 = 0
      guard read(output, &byte, 1) == 1 else { return nil }
      if byte == 0x0A { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
    return nil
  }
}
