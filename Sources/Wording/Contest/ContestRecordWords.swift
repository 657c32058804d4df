package import Competition

/// What is said on the record of a contest.
package protocol ContestRecordWords {
  /// 抢答题.
  func roundKind(_ kind: RoundKind) -> String
  /// 正确.
  func verdict(_ verdict: Verdict) -> String
  /// An event as the record tells it.
  func retold(_ event: ContestEvent, contest: Contest) -> String
  /// Why points were booked.
  func cause(_ cause: LedgerCause) -> String
  /// 第 3 名 with its score.
  func standing(_ standing: Standing, name: String) -> String
  /// Headings of the record and of printed sheets.
  func heading(_ heading: ContestHeading) -> String
  /// The scores follow from the record.
  func replayProves(events: Int) -> String
  /// The record cannot be right from this event on.
  func replayFails(at number: Int) -> String
  /// No such contest in the folder.
  func noSuchContest(_ name: String, nearest: String?, folder: String) -> String
  /// The folder has no contests.
  func noContests(folder: String) -> String
  /// The contest goes on as it was opened, though its file has changed.
  var contestAsOpened: String { get }
  /// What stands behind a key, or a kind of round, of a new contest, for whoever edits it.
  func contestComment(on key: String) -> String?
  /// Asks for the title of a new contest.
  var askTitle: String { get }
  /// Asks for its teams.
  var askTeams: String { get }
  /// Behind an event that was undone.
  var undoneMark: String { get }
  /// 无此竞赛记录.
  func noContestRecord(_ title: String) -> String
  /// What a sound contest needs and takes.
  func soundContest(_ title: String, teams: Int, questions: Int, spares: Int, minutes: Int)
    -> String
  /// What one round needs.
  func roundNeeds(_ title: String, questions: Int, spares: Int, available: Int) -> String
  /// A round that the banks cannot fill.
  func cannotDeal(stage: String, round: String, needed: Int, available: Int) -> String
  /// Fewer than five 加赛题.
  func fewTiebreaks(stage: String, count: Int) -> String
}
