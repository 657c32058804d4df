/// The port to a person who reads and types lines: a terminal, a pipe, later a connection.
package protocol LineTerminal: AnyObject {
  /// Whether a person sits there, so that prompts and pauses make sense.
  var isInteractive: Bool { get }
  /// The width in columns; 80 where nobody knows.
  var width: Int { get }
  /// Whether emphasis may be written as escape codes.
  var hasColour: Bool { get }

  /// Writes text as it is, flushed.
  ///
  /// - Throws: `TerminalClosed` where nobody reads any more.
  func write(_ text: String) throws(TerminalClosed)

  /// Waits for a line.
  func readLine(_ request: LineRequest) async -> LineInput
}
