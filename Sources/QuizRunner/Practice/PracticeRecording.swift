package import ExamModel

/// How a practice is recorded.
package struct PracticeRecording {
  let log: any PracticeLog
  let time: any TimeSource
  let asksGrade: Bool

  /// - Parameters:
  ///   - log: Where answers go.
  ///   - time: The clocks that they are timed by.
  ///   - asksGrade: Whether the learner says how well each was remembered.
  package init(log: any PracticeLog, time: any TimeSource, asksGrade: Bool = false) {
    self.log = log
    self.time = time
    self.asksGrade = asksGrade
  }
}
