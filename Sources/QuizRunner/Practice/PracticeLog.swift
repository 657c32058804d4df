package import ExamModel

/// The port to the record of what somebody practises.
///
/// What a call has returned from is durable.
package protocol PracticeLog: AnyObject {
  /// Takes an answer, before it is judged.
  func take(_ answer: PracticeAnswer) throws(StoreError)

  /// Takes what the learner says of the last answer to a question.
  func amend(_ question: Question.ID, as grade: ReviewGrade) throws(StoreError)
}
