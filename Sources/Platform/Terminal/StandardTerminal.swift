import CTerminal
package import ExamModel
import Glibc

/// The terminal, or the pipes, that the program was started on.
///
/// The first wait for a line takes over SIGINT, SIGTERM and SIGHUP: from then on they end a wait as
/// `interrupted`. On a terminal a line that was begun before a deadline is flushed there, but the
/// system does not tell that it was begun: what is typed on of it arrives as a line of its own, so
/// a dialogue asks for Enter after a deadline.
package final class StandardTerminal: LineTerminal {
  package let isInteractive: Bool
  package let hasColour: Bool

  let input: Int32
  let output: Int32
  var lines = LineBuffer()
  private let variable: (String) -> String?

  /// A terminal on two file descriptors, standard input and output unless told otherwise.
  ///
  /// - Parameters:
  ///   - input: Where lines come from.
  ///   - output: Where text goes.
  ///   - variable: The value of an environment variable.
  package init(
    input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO,
    variable: @escaping (String) -> String? = Environment.value
  ) {
    kaosai_ignore_broken_pipes()
    self.input = input
    self.output = output
    self.variable = variable
    isInteractive = isatty(input) == 1
    hasColour =
      isatty(output) == 1 && variable("NO_COLOR") == nil && variable("TERM") != "dumb"
  }

  /// What the terminal says now, then COLUMNS, then 80.
  package var width: Int {
    var size = winsize()
    if ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    let columns = variable("COLUMNS").flatMap { Int($0) } ?? 80
    return (1...10_000).contains(columns) ? columns : 80
  }

  package func write(_ text: String) throws(TerminalClosed) {
    var text = text
    let isWritten = text.withUTF8 { writeAll(UnsafeRawBufferPointer($0)) }
    guard isWritten else { throw TerminalClosed() }
  }

  package func readLine(until deadline: Milliseconds?, isHidden: Bool) async -> LineInput {
    guard isHidden, let echo = HiddenInput(input) else { return waitForLine(until: deadline) }
    defer { echo.restore() }
    return waitForLine(until: deadline)
  }
}
