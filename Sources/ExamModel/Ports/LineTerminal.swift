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
  ///
  /// What was typed of a line when the deadline passes is dropped, also if its end arrives later.
  /// - Parameters:
  ///   - deadline: When to stop waiting, by the boot clock; nil to wait for ever.
  ///   - isHidden: Whether what is typed stays unseen (口令).
  func readLine(until deadline: Milliseconds?, isHidden: Bool) async -> LineInput
}
