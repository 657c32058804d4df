package import ExamModel

/// A terminal whose person follows a script; what is written to it is kept.
package final class ScriptedTerminal: LineTerminal {
  /// What one wait for a line asked for.
  package struct Request: Hashable {
    /// When the wait was to stop, by the boot clock.
    package var deadline: Milliseconds?
    /// Whether what is typed was to stay unseen.
    package var isHidden: Bool
  }

  package let isInteractive: Bool
  package var width: Int
  package let hasColour: Bool
  /// Everything written so far.
  package private(set) var output = ""
  /// Everything written and, where it was typed, each line with its end: what a person would see.
  package private(set) var transcript = ""
  /// Every wait for a line, oldest first.
  package private(set) var requests: [Request] = []
  /// How many more writes succeed before nobody reads any more; nil for all.
  package var writesLeft: Int?

  private let time: ManualTime
  private var script: [ScriptedInput]

  /// A terminal that takes its lines from a script, then reports the end of the input.
  ///
  /// - Parameters:
  ///   - script: What happens, in order; a string stands for a line.
  ///   - time: The clocks that pauses and deadlines move.
  ///   - width: In columns.
  ///   - isInteractive: Whether a person sits there.
  ///   - hasColour: Whether escape codes may be written.
  package init(
    _ script: [ScriptedInput], time: ManualTime = ManualTime(), width: Int = 80,
    isInteractive: Bool = false, hasColour: Bool = false
  ) {
    self.script = script.reversed()
    self.time = time
    self.width = width
    self.isInteractive = isInteractive
    self.hasColour = hasColour
  }

  /// How many entries of the script have not happened yet.
  package var scriptLeft: Int { script.count }

  package func write(_ text: String) throws(TerminalClosed) {
    if let left = writesLeft {
      guard left > 0 else { throw TerminalClosed() }
      writesLeft = left - 1
    }
    output += text
    transcript += text
  }

  package func readLine(until deadline: Milliseconds?, isHidden: Bool) async -> LineInput {
    requests.append(Request(deadline: deadline, isHidden: isHidden))
    while true {
      if let deadline, deadline <= time.now().boot { return .deadline }
      guard let entry = script.popLast() else { return .end }
      if let input = input(entry, until: deadline, isHidden: isHidden) { return input }
    }
  }

  /// What an entry ends the wait with; nil where the wait goes on.
  private func input(
    _ entry: ScriptedInput, until deadline: Milliseconds?, isHidden: Bool
  ) -> LineInput? {
    switch entry {
    case .line(let line):
      transcript += isHidden ? "\n" : line + "\n"
      return .line(line)
    case .unreadable(let reason): return .unreadable(reason)
    case .pause(let length): return pause(length, until: deadline)
    case .deadline:
      guard let deadline else { return .end }
      time.advance(by: deadline - time.now().boot)
      return .deadline
    case .interrupted: return .interrupted
    case .end:
      script = []
      return .end
    case .run(let action):
      action()
      return nil
    }
  }

  private func pause(_ length: Milliseconds, until deadline: Milliseconds?) -> LineInput? {
    let left = deadline.map { $0 - time.now().boot }
    guard let left, left <= length else {
      time.advance(by: length)
      return nil
    }
    time.advance(by: left)
    if length > left { script.append(.pause(length - left)) }
    return .deadline
  }
}
