/// An answer that a learner gave outside an exam, or in one whose answers may be shown.
package struct LearningAnswer: Sendable, Hashable {
  /// The question, of a composite the whole.
  package var question: Question.ID
  /// Of a composite the part, from 0.
  package var part: Int?
  /// When.
  package var moment: Moment
  /// Where.
  package var source: AnswerSource
  /// What was answered, in words of the question; empty for nothing.
  package var response: String
  /// How it compares with the key.
  package var outcome: MarkedResponse.Outcome
  /// How well it was remembered.
  package var grade: ReviewGrade
  /// How long it took; nil where nobody measured.
  package var time: Milliseconds?
  /// The chance that it would be right, before it was answered; nil at the first time.
  package var recall: Double?

  package init(
    question: Question.ID, part: Int? = nil, moment: Moment, source: AnswerSource,
    response: String, outcome: MarkedResponse.Outcome, grade: ReviewGrade,
    time: Milliseconds? = nil, recall: Double? = nil
  ) {
    self.question = question
    self.part = part
    self.moment = moment
    self.source = source
    self.response = response
    self.outcome = outcome
    self.grade = grade
    self.time = time
    self.recall = recall
  }
}
