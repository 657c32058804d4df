import Glibc

/// A contest with its big screen, on a pseudo-terminal.
struct StageRun {
  /// The program of the screen, where it has been built (trait Live).
  static let program = getenv("KAOSAI_LIVE").map { String(cString: $0) }

  let desk: TerminalRun
  let port: UInt16

  /// Begins the contest of a fixture, or goes on with it; nil where the screen does not come up.
  init?(_ fixture: ContestFixture, port: UInt16 = 0) {
    guard let program = Self.program else { return nil }
    desk = TerminalRun(
      fixture.run + ["--screen", "--port", "\(port)"], environment: ["KAOSAI_LIVE": program])
    let address = "http://127.0.0.1:"
    guard desk.wait(for: "操作台>", within: 20) != nil,
      let range = desk.screen.firstRange(of: address)
    else { return nil }
    let digits = desk.screen[range.upperBound...].prefix(while: \.isNumber)
    guard let port = UInt16(digits) else { return nil }
    self.port = port
  }

  /// Types lines, each when the one before has been answered.
  func type(_ lines: String...) {
    for line in lines {
      desk.type(line + "\r")
      desk.wait(for: "操作台>")
    }
  }
}
