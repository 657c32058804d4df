package import ExamModel

/// What a bulletin says.
package protocol BulletinWords: Sendable {
  /// The title.
  func bulletinTitle(_ paper: String) -> String
  /// The heading of a part.
  ///
  /// - Parameter number: Its number from 1; 0 for the name alone.
  func heading(of part: BulletinPart, number: Int) -> String
  /// To whom it goes.
  var bulletinAddress: String { get }
  /// That the register is annexed.
  var bulletinAnnex: String { get }
  /// Where the name of who sends it is to be filled in.
  var bulletinSigner: String { get }
  /// A date as documents write it.
  func bulletinDate(_ date: CivilTime) -> String
  /// How it went on the whole.
  func summary(_ figures: BulletinFigures) -> String
  /// Units that are commended.
  func commended(units: [String]) -> String
  /// People who are commended, each with the unit.
  func commended(people: [(name: String, unit: String)]) -> String
  /// Above the articles that were known least.
  var weakPointsLead: String { get }
  /// A column: the article, and the share of the marks that was earned.
  var weakPointColumns: (article: String, share: String, answers: String) { get }
  /// How many failed, whose names are left out.
  func failedUnnamed(_ count: Int) -> String
}
