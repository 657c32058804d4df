/// What waiting for a line ended with.
package enum LineInput: Sendable, Hashable {
  /// A line, without its end; control characters removed, at most 4096 characters.
  case line(String)
  /// A line that is not text: not UTF-8, or longer than any answer.
  case unreadable(UnreadableLine)
  /// The deadline passed; `isMidLine` where a line had been begun, whose rest may still be on its way.
  case deadline(isMidLine: Bool)
  /// The time to wake has come.
  case wake
  /// The input ended.
  case end
  /// Ctrl-C, a hang-up or a request to stop.
  case interrupted
}
