import ExamModel

@testable import QuizRunner

/// A record of practice that lasts as long as the test, and fails where the test says so.
final class RememberedAnswers: PracticeLog {
  private(set) var answers: [PracticeAnswer] = []
  private(set) var said: [(question: Question.ID, grade: ReviewGrade)] = []
  var failure: StoreError?

  func take(_ answer: PracticeAnswer) throws(StoreError) {
    if let failure { throw failure }
    answers.append(answer)
  }

  func amend(_ question: Question.ID, as grade: ReviewGrade) throws(StoreError) {
    said.append((question, grade))
  }
}
