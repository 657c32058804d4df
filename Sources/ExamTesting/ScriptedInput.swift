package import ExamModel

/// One entry of a `ScriptedTerminal`'s script.
package enum ScriptedInput {
  /// A line arrives.
  case line(String)
  /// A line arrives that is not text.
  case unreadable(UnreadableLine)
  /// Time passes; a deadline within it is met on time, and the rest passes before the next line.
  case pause(Milliseconds)
  /// Nothing arrives until the deadline, at which a line may have been begun; where there is no
  /// deadline, the input ends.
  case deadline(isMidLine: Bool)
  /// Ctrl-C.
  case interrupted
  /// The input ends, for good.
  case end
  /// Something happens elsewhere while the terminal waits.
  case run(() -> Void)
}

extension ScriptedInput: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .line(value) }
}
