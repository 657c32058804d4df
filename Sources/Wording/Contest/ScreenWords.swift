package import Competition
package import ExamModel

/// What the big screen says to the audience.
package protocol ScreenWords {
  /// A word that stands alone.
  func screen(_ label: ScreenLabel) -> String
  /// 第 2 场.
  func heat(_ number: Int) -> String
  /// A team with its seat.
  func seated(_ seat: Int, name: String) -> String
  /// Names one after the other.
  func listed(_ names: [String]) -> String
  /// The rules of a round, a line each.
  func ruleLines(_ round: Round) -> [String]
  /// Who chooses a number, or draws an envelope.
  func screenChoice(_ team: String, isEnvelope: Bool) -> String
  /// A speed turn, whose questions the host reads.
  func screenSpeed(questions: Int) -> String
  /// 指定.
  func screenNominated(_ team: String, by nominator: String) -> String
  /// How many teams are right.
  func teamsRight(_ count: Int) -> String
  /// How fast a team pressed.
  func pressTime(_ time: Milliseconds) -> String
  /// +10 分.
  func gain(_ points: Mark) -> String
  /// +10.
  func signed(_ points: Mark) -> String
  /// What the operator put on the screen.
  func screenShows(_ topic: ScreenLabel) -> String
  /// Where a browser finds the screen.
  func screenAt(_ address: String) -> String
  /// The screen's program is not built.
  var screenNotBuilt: String { get }
  /// The screen cannot be served at an address.
  func screenRefused(_ address: String, isInUse: Bool) -> String
  /// The screen's program ended and is started again; the contest goes on.
  var screenStopped: String { get }
  /// A team that is not there, with its seat.
  func absentTeam(_ team: String) -> String
}
