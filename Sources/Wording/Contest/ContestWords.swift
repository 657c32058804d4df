package import Competition
package import ExamModel

/// What is said at the operator's desk of a contest, and on its record.
package protocol ContestWords: ContestRecordWords, ScreenWords {
  /// The prompt of the desk.
  var deskPrompt: String { get }
  /// What Enter does, or what the desk waits for.
  ///
  /// - Parameters:
  ///   - step: What comes next.
  ///   - name: The name of a team.
  func nextStep(_ step: NextStep, name: (Int) -> String) -> String
  /// Why something is not possible.
  func sentence(for refusal: ContestRefusal, name: (Int) -> String) -> String
  /// What an event brought about; nil where its own sentence says it.
  func sentence(for effect: ContestEffect, name: (Int) -> String) -> String?
  /// 第 7/20 题.
  func contestQuestion(_ number: Int, of total: Int, isSpare: Bool) -> String
  /// 10 分.
  func pointsText(_ points: Mark) -> String
  /// 剩余 20 秒.
  func clock(_ text: String, isRunning: Bool) -> String
  /// The clock has run out.
  var timeIsUp: String { get }
  /// 答案：A.
  func contestKey(_ key: String) -> String
  /// The deck has no such question.
  var noQuestionText: String { get }
  /// A line that is no command.
  func unknownDeskCommand(_ text: String) -> String
  /// A command that lacks something, with how it is written.
  func deskUsage(_ usage: DeskUsage) -> String
  /// Every command, a line each.
  var deskHelp: [String] { get }
  /// Whether a protest can still change the places.
  func protestStake(movesPlaces: Bool) -> String
  /// The desk was left; the contest can go on.
  var deskLeft: String { get }
  /// The contest goes on where it was; the clock stands.
  func contestResumed(events: Int) -> String
  /// Somebody else runs the contest.
  var contestMovedOn: String { get }
  /// An event could not be stored.
  func notRecorded(_ reason: String) -> String
}
