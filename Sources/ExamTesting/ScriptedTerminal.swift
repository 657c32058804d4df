package import ExamModel

/// A terminal whose person follows a script; what is written to it is kept.
package final class ScriptedTerminal: LineTerminal {
  package let isInteractive: Bool
  package var width: Int
  package let hasColour: Bool
  /// Everything written so far.
  package private(set) var output = ""
  /// Everything written and, where it was typed, each line with its end: what a person would see.
  package private(set) var transcript = ""
  /// Every wait for a line, oldest first.
  package private(set) var requests: [LineRequest] = []
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

  package func readLine(_ request: LineRequest) async -> LineInput {
    requests.append(request)
    while true {
      if let stop = request.stop, stop <= time.now().boot { return request.input(at: stop) }
      guard let entry = script.popLast() else { return .end }
      if let input = input(entry, for: request) { return input }
    }
  }

  /// What an entry ends the wait with; nil where the wait goes on.
  private func input(_ entry: ScriptedInput, for request: LineRequest) -> LineInput? {
    switch entry {
    case .line(let line):
      transcript += request.isHidden ? "\n" : line + "\n"
      return .line(line)
    case .unreadable(let reason):
      transcript += "\n"
      return .unreadable(reason)
    case .pause(let length): return pause(length, for: request)
    case .deadline(let isMidLine):
      guard let deadline = request.deadline else { return .end }
      if let wake = request.wake, wake < deadline {
        script.append(entry)
        time.advance(by: wake - time.now().boot)
        return .wake
      }
      time.advance(by: deadline - time.now().boot)
      return .deadline(isMidLine: isMidLine)
    case .interrupted: return .interrupted
    case .end:
      script = []
      return .end
    case .run(let action):
      action()
      return nil
    }
  }

  private func pause(_ length: Milliseconds, for request: LineRequest) -> LineInput? {
    guard let stop = request.stop else {
      time.advance(by: length)
      return nil
    }
    let left = stop - time.now().boot
    guard left <= length else {
      time.advance(by: length)
      return nil
    }
    time.advance(by: left)
    if length > left { script.append(.pause(length - left)) }
    return request.input(at: stop)
  }
}

extension LineRequest {
  /// Whichever of the two comes first.
  fileprivate var stop: Milliseconds? { [deadline, wake].compactMap { $0 }.min() }

  /// What coming to that instant is.
  fileprivate func input(at instant: Milliseconds) -> LineInput {
    instant == deadline ? .deadline(isMidLine: false) : .wake
  }
}
