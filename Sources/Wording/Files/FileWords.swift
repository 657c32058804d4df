package import ExamModel

/// What is said of papers and other YAML files.
package protocol FileWords: Sendable {
  /// What is wrong in a YAML file, and what to do.
  func sentence(for finding: PaperFinding) -> String
  /// A cell of a blueprint that the banks cannot fill.
  func sentence(for shortfall: BlueprintShortfall) -> String
  /// So many problems were found.
  func problemCount(_ count: Int) -> String
  /// A paper in order: how many questions, what they are worth, and how many there are to draw from.
  func soundPaper(_ title: String, questions: Int, marks: Mark, pool: Int) -> String
  /// No paper has this name; where papers are looked for.
  func noSuchPaper(_ name: String, nearest: String?, folder: String) -> String
  /// No bank has this name; where banks are looked for.
  func noSuchBank(_ name: String, nearest: String?, folder: String) -> String
  /// There is no bank at all in the folder.
  func noBanks(folder: String) -> String
  /// A file that would be made is there already.
  func fileExists(_ path: String) -> String
  /// A file was made, to be filled in.
  func fileMade(_ path: String) -> String
  /// A file was written.
  func fileWritten(_ path: String) -> String
  /// A format cannot be shown on a terminal: how to write it to a file.
  func notForTerminal(format: String) -> String
  /// A workbook could not be written.
  var workbookNotWritten: String { get }
  /// A package could not be put together.
  var packageNotWritten: String { get }
  /// There is no paper at all in the folder.
  func noPapers(folder: String) -> String
  /// What stands behind a key of a new paper, for whoever edits it.
  func comment(on key: PaperKey) -> String?
}
