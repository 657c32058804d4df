package import ExamModel

/// What is said of banks: findings, listings, statistics.
package protocol BankWords: Sendable {
  /// What is wrong in a bank, and what to do.
  func sentence(for finding: BankFinding) -> String
  /// What the text of a law says otherwise than a question.
  func sentence(for finding: VerifyFinding) -> String
  /// How many questions were held against how many law texts, and what was found.
  func verified(questions: Int, texts: Int, problems: Int, notes: Int) -> String
  /// There is no law text in a folder.
  func noLawTexts(folder: String) -> String
  /// What stands for an article that no supplied text has.
  var noArticleText: String { get }
  /// 易, 中, 难.
  func name(of band: DifficultyBand) -> String
  /// A column of a listing, or a row of statistics.
  func label(_ label: BankLabel) -> String
  /// A label and its value.
  func fact(_ label: BankLabel, _ value: String) -> String
  /// How many questions were checked, and how many findings of each severity there are.
  func checked(questions: Int, errors: Int, warnings: Int, notes: Int) -> String
  /// A count beside the whole that it is of: `12 (40%)`.
  func share(_ count: Int, of whole: Int) -> String
  /// How many questions a search found.
  func found(_ count: Int) -> String
  /// The answer to a question, as a search shows it; none where the question has no key.
  func searchedKey(_ key: String?) -> String
}
