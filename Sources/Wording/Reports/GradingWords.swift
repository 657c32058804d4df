package import ExamModel

/// What is said of grades, standings and leaderboards.
package protocol GradingWords: Sendable {
  /// A heading or a column.
  func term(_ label: ResultLabel) -> String
  /// Passed or not, in a table.
  func passName(_ isPassed: Bool) -> String
  /// A light of a standing: 绿, 黄, 红.
  func lightName(_ light: LightColour) -> String
  /// What turnout and pass rate are of.
  func denominators(passRateOfExpected: Bool, hasRoster: Bool) -> String
  /// The target, and where each colour begins.
  func targetNote(target: String, amber: String, names: [String]) -> String
  /// What decides between equal marks, in order.
  func orderNote(_ tieBreakers: [TieName]) -> String
  /// What units are ranked by.
  func groupRule(_ rule: GroupRuleName) -> String
  /// How many wait for a person: results are provisional.
  func provisional(_ count: Int) -> String
  /// A mark that is not final, in a table.
  var provisionalMark: String { get }
  /// What those get who tie where a quota ends.
  func quotaTies(isBetter: Bool) -> String
  /// The board shows how things stood then.
  func frozenSince(_ time: String) -> String
  /// The board was frozen, or goes on.
  func boardFrozen(_ isFrozen: Bool, title: String) -> String
  /// It already is.
  func boardAlready(frozen isFrozen: Bool, title: String) -> String
  /// Places gained, lost or neither.
  func change(of places: Int) -> String
  /// Who was not there the time before.
  var newcomer: String { get }
  /// The paper belongs to no series, or to one with a single period.
  func noSeries(_ title: String) -> String
  /// Seconds as hours, minutes and seconds, or as minutes and seconds.
  func duration(seconds: Int) -> String
  /// Not a target: a percentage from 0 to 100.
  func badPercentage(_ text: String) -> String
}

/// The colour of a light.
package enum LightColour: Sendable, Hashable, CaseIterable {
  case green, amber, red
}

/// What decides between equal marks.
package enum TieName: Sendable, Hashable {
  case time, finished
  case kind(QuestionKind)
}

/// What units are ranked by.
package enum GroupRuleName: Sendable, Hashable {
  case mean
  case best(Int)
  case passRate
}
