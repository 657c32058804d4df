/// What is said of an analysis of questions.
package protocol AnalysisWords: Sendable {
  /// A heading, a column or a row.
  func term(_ label: AnalysisLabel) -> String
  /// What is wrong with a question, in a word.
  func name(of flag: QuestionFlag) -> String
  /// What to do about it.
  func advice(on flag: QuestionFlag) -> String
  /// The numbers that say that a key is wrong: of the option that the strong prefer, and of the key.
  func suspectedKey(
    option: String, upperShare: String, itemRest: String,
    key: String, keyUpperShare: String, keyItemRest: String
  ) -> String
  /// A discrimination.
  func evidence(itemRest: String) -> String
  /// A facility.
  func evidence(facility: String) -> String
  /// Options that hardly anybody chose.
  func evidence(idleOptions: [(label: String, count: Int)]) -> String
  /// 样本少，仅供参考.
  var smallSample: String { get }
  /// Nothing is wrong with any question.
  var noVerdicts: String { get }
  /// How quantiles are counted.
  var quantileNote: String { get }
  /// What the signs of box plots mean, drawn and made of characters.
  var boxNote: String { get }
  var textBoxNote: String { get }
  /// Which bars are keys.
  var optionNote: String { get }
  /// Some parameters have no standard error.
  var uncertainFit: String { get }
  /// The two-parameter and Rasch models did not reach their maximum.
  var notConverged: String { get }
  /// Questions are not the same for all, so totals say nothing of reliability.
  var differentForms: String { get }
  /// So many attempts belong to other sittings and are left out.
  func otherSittings(_ count: Int) -> String
  /// Nothing was answered by anybody.
  var noResponses: String { get }
  /// Which group is compared with which.
  func groups(reference: String, _ count: Int, focal: String, _ focalCount: Int) -> String

  /// Why a table of responses cannot be used, and what to do.
  func sentence(for trouble: ResponseTrouble, file: String) -> String
  /// Columns that were passed over.
  func ignoredColumns(_ names: [String]) -> String
  /// Questions of the key that nobody was asked.
  func missingQuestions(_ names: [String]) -> String
  /// Rows with nothing in them were passed over.
  func emptyRows(_ count: Int) -> String
  /// A file could not be put together.
  func cannotWrite(_ path: String) -> String
  /// A file was written.
  func wrote(_ path: String) -> String
  /// The suffix says no format that reports are written in.
  func unknownReportFormat(_ path: String, choices: [String]) -> String
}
