import CTerminal
package import ExamModel
import Glibc

/// The terminal, or the pipes, that the program was started on.
///
/// The first wait for a line takes over SIGINT, SIGTERM and SIGHUP: from then on they end a wait as
/// `interrupted`.
package final class StandardTerminal: LineTerminal {
  package let isInteractive: Bool
  package let hasColour: Bool
  /// Whether what is written appears on a terminal.
  package let showsText: Bool

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
    showsText = isatty(output) == 1
    hasColour =
      showsText && variable("NO_COLOR") == nil && variable("TERM") != "dumb"
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

  /// Writes bytes as they are.
  package func write(_ bytes: [UInt8]) throws(TerminalClosed) {
    guard bytes.withUnsafeBytes({ writeAll($0) }) else { throw TerminalClosed() }
  }

  package func readLine(_ request: LineRequest) async -> LineInput {
    guard request.isHidden, let echo = HiddenInput(input) else { return waitForLine(request) }
    defer { echo.restore() }
    return waitForLine(request)
  }
}
