/// Every sentence that people read, area by area.
///
/// A language is one conforming type, so the compiler finds the sentence that a language lacks.
package protocol Words: BankWords, ImportWords, FileWords, RosterWords, StoreWords, CommandWords,
  ExamWords, ContestWords, AnalysisWords, GradingWords, BulletinWords, CorrectionWords, PrintWords,
  LearningWords
{
  /// Which language this is.
  var language: Language { get }
}
