package import ExamModel

/// What is said when files become a bank.
package protocol ImportWords: Sendable {
  /// What is wrong, or was left out, where banks are put together.
  func sentence(for finding: MergeFinding) -> String
  /// The heading above the files that were read.
  var filesRead: String { get }
  /// So many questions.
  func questionCount(_ count: Int) -> String
  /// The heading above a few questions to compare with the file.
  var sampleHeading: String { get }
  /// The heading above what is doubtful; none is said too.
  func doubtHeading(_ count: Int) -> String
  /// The heading above the questions that were there twice.
  func repeatHeading(_ count: Int) -> String
  /// Nothing was written: a file holds no question.
  func notWritten(unreadFiles: Int) -> String
  /// Nothing was written: keys contradict each other.
  func notWritten(contradictions: Int) -> String
  /// Nothing was written: there are doubts, and none were to be.
  func notWritten(doubts: Int) -> String
  /// A file takes longer than people wait without a word.
  func stillReading(_ name: String, seconds: Int) -> String
}
