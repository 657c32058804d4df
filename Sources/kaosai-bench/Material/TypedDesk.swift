import Wording

/// The operator's desk of a contest on a pseudo-terminal, and somebody who types question after
/// question.
final class TypedDesk {
  private static let commands = ["出题", "读题", "开始", "抢", "判对", "公布"]

  private let desk: TerminalProcess
  private let prompt = Chinese().deskPrompt
  private var count = 0

  init(_ folder: ContestFolder) throws(BenchFailure) {
    desk = try TerminalProcess(BuiltProgram.kaosai, folder.run)
    try desk.wait(for: prompt)
    for line in ["签到", "比赛开始", "环节开始"] { try answer(line) }
  }

  /// Ends the program.
  func end() { desk.end() }

  /// Types the next command; how long it takes until the desk asks for another, in seconds.
  func next() throws(BenchFailure) -> Double {
    var line = Self.commands[count % Self.commands.count]
    if line == "抢" { line += " \(count / Self.commands.count % 12 + 1)" }
    count += 1
    let start = Clock.now()
    try answer(line)
    return Clock.now() - start
  }

  private func answer(_ line: String) throws(BenchFailure) {
    try desk.type(line + "\r")
    try desk.wait(for: prompt)
  }
}
