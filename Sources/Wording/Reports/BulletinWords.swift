/// What a bulletin says.
package protocol BulletinWords: Sendable {
  /// The title.
  func bulletinTitle(_ paper: String) -> String
  /// The heading of a part.
  func heading(of part: BulletinPart) -> String
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
