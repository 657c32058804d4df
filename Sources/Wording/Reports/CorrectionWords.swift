package import ExamModel

/// What is said of corrections, marking by people, and the end of an exam.
package protocol CorrectionWords: Sendable {
  /// A decision, in a list.
  func text(of action: RulingAction, place: String) -> String
  /// A decision with who took it and when.
  func ruling(_ text: String, signer: String, time: String) -> String
  /// What an attempt earned before corrections.
  func firstMark(_ mark: String) -> String
  /// Not `QUESTION=ANSWER`.
  func badCorrection(_ text: String) -> String
  /// Nobody was asked this question.
  func unknownQuestion(_ id: String, nearest: String?) -> String
  /// This cannot be a key of the question.
  func unfitKey(_ text: String, question: String) -> String
  /// What is to be corrected was not said.
  var nothingToCorrect: String { get }
  /// The title of a preview.
  func regradeTitle(_ paper: String) -> String
  /// How many gain, lose, pass now and fail now.
  func regradeSummary(gaining: Int, losing: Int, passing: Int, failing: Int, of count: Int)
    -> String
  /// Nothing has been changed yet.
  var regradePreview: String { get }
  /// It has.
  var regradeApplied: String { get }
  /// Columns of the preview.
  var regradeColumns: [String] { get }
  /// The results are confirmed: who changes them must sign.
  var signatureNeeded: String { get }
  /// The results are confirmed: nobody may sit or get more time.
  func resultsStand(_ title: String) -> String
  /// The results are confirmed: answers are marked again only for a review.
  func markingIsOver(_ title: String) -> String
  /// A reason, and who signs it.
  func signed(_ reason: String, by signer: String) -> String

  /// An answer that waits, without a name.
  func answerToMark(_ number: Int, of count: Int, marks: Mark) -> String
  /// Asks what a scoring point earned, or the whole.
  func markPrompt(point: Int?, most: Mark) -> String
  /// Not a mark between zero and the most.
  func badMark(most: Mark) -> String
  /// How many were marked; how many wait.
  func markedSummary(_ count: Int, waiting: Int) -> String
  /// Two people gave one answer different marks.
  func markDifference(_ place: String, _ marks: [(marker: String, mark: Mark)]) -> String
  /// Nothing waits for this marker.
  var nothingToMark: String { get }

  /// A review was asked for, or decided.
  func reviewRecorded(_ id: String, isDecided: Bool) -> String
  /// Nobody asked for a review of it.
  func noReview(_ id: String) -> String
  /// Results were confirmed or published.
  func confirmed(_ title: String, signer: String, isPublished: Bool) -> String
  /// They cannot be: answers wait to be marked, candidates sit.
  func cannotConfirm(waiting: Int, sitting: Int) -> String
  /// They were already; or must be confirmed first.
  func notInOrder(isPublished: Bool, isConfirmedAlready: Bool) -> String
  /// An archive was made.
  func archived(_ folder: String, files: Int, digest: String) -> String
  /// An archive is as it was made.
  func archiveIsWhole(_ folder: String, files: Int) -> String
  /// What is wrong with an archive: a file, or the list itself.
  func archiveTrouble(_ trouble: ArchiveTrouble) -> String
  /// How many things are wrong with an archive.
  func archiveIsNotWhole(_ folder: String, troubles: Int) -> String
  /// The folder is not empty.
  func folderTaken(_ folder: String) -> String
  /// Records were exported, or imported.
  func transferred(attempts: Int, path: String, isImport: Bool, known: Int) -> String
  /// The file is none that was exported.
  func notAnExport(_ path: String) -> String
}
