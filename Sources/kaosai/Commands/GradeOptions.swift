import Arguments
import ExamModel
import Grading

/// The options of grades and leaderboards.
enum GradeOptions {
  static let target = Option<Double>("target", form: .text) { percentage($0) }
  static let margin = Option<Double>("margin", form: .text) { percentage($0) }
  static let base = Option<PassRateBase>.word(
    "pass-rate-of", of: PassRateBase.allCases.map { ([$0.rawValue], $0) })
  static let ties = Option<TieRule>.word(
    "quota-ties", of: [(["better"], .better), (["worse"], .worse)])
  static let tieBreak = Option<TieBreaker>.word(
    "tie-break",
    of: TieBreaker.names.compactMap { name in TieBreaker(name: name).map { ([name], $0) } })
  static let ranks = Option<RankRule>.word(
    "ranks", of: RankRule.allCases.map { ([$0.rawValue], $0) })
  static let unitsBy = Option<GroupRule>("units-by", form: .text) { GroupRule(name: $0) }
  static let top = Option<Int>.wholeNumber("top", in: 1...1_000_000)
  static let watch = Option<Int>.wholeNumber("watch", in: 1...3600)
  static let series = Flag("series")
  static let freeze = Flag("freeze")
  static let unfreeze = Flag("unfreeze")
  static let bulletin = Option<String>.file("bulletin")
  static let nameFailed = Flag("name-failed")

  /// `90%` and `90` as 0.9.
  private static func percentage(_ text: String) -> Double? {
    let digits = text.hasSuffix("%") || text.hasSuffix("％") ? String(text.dropLast()) : text
    guard let value = Double(digits), (0...100).contains(value) else { return nil }
    return value / 100
  }
}
