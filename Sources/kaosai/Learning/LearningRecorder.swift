import ExamModel
import Learning
import QuizRunner
import ResultStore

/// Makes answers durable as they are given, with what is remembered after them.
final class LearningRecorder: PracticeLog {
  private let desk: LearningDesk
  private let source: AnswerSource
  /// The questions as the banks have them, whose options stand in their own order.
  private let originals: [Question.ID: Question]
  /// What the last answer found, for what the learner says of it.
  private var last: (item: LearntItem, time: WallTime)?
  /// Of the parts of a composite so far the worst.
  private var worst: (question: Question.ID, grade: ReviewGrade)?

  init(desk: LearningDesk, source: AnswerSource, originals: [Question]) {
    self.desk = desk
    self.source = source
    self.originals = Dictionary(originals.map { ($0.id, $0) }) { first, _ in first }
  }

  func take(_ answer: PracticeAnswer) throws(StoreError) {
    let id = answer.question.id
    let time = answer.moment.wall
    let known = try desk.store.item(of: desk.learner, question: id)
    let before = known ?? LearntItem(question: id, card: ReviewCard(due: time))
    let asked = answer.part.map { answer.question.parts[$0] } ?? answer.question
    let grade =
      answer.outcome == .pending
      ? .good
      : GradeRule.grade(
        answer.outcome, time: answer.time, question: asked, isUnsure: answer.isUnsure,
        isFirst: before.card.memory == nil)
    let entry = LearningAnswer(
      question: id, part: answer.part, moment: answer.moment, source: source,
      response: answer.response, outcome: answer.outcome, grade: grade,
      time: min(answer.time, GradeRule.longestPause),
      recall: desk.scheduler.recall(before.card, at: time))
    let question = LearntQuestion(question: originals[id] ?? answer.question)
    let item = completed(answer, grade).map { after(before, $0, at: time) }
    try desk.store.record(
      [
        LearningRecord(
          answer: entry, question: question, item: item, day: time.day(in: LearningDesk.zone))
      ], of: desk.learner)
    last = (before, time)
  }

  func amend(_ question: Question.ID, as grade: ReviewGrade) throws(StoreError) {
    guard let last, last.item.question == question else { return }
    try desk.store.regrade(
      after(last.item, grade, at: last.time), as: grade, of: desk.learner)
  }

  /// The grade of a question that is answered to its end; nil where parts follow, or where a person
  /// has to say.
  private func completed(_ answer: PracticeAnswer, _ grade: ReviewGrade) -> ReviewGrade? {
    guard answer.part != nil else { return answer.outcome == .pending ? nil : grade }
    let id = answer.question.id
    var lowest = grade.rawValue
    if let worst, worst.question == id { lowest = min(lowest, worst.grade.rawValue) }
    let sum = ReviewGrade(rawValue: lowest) ?? .again
    worst = answer.isLastPart ? nil : (id, sum)
    return answer.isLastPart ? sum : nil
  }

  private func after(
    _ item: LearntItem, _ grade: ReviewGrade, at time: WallTime
  ) -> LearntItem {
    item.answered(grade, at: time, by: desk.scheduler)
  }
}

extension LearntItem {
  /// The item after an answer.
  func answered(
    _ grade: ReviewGrade, at time: WallTime, by scheduler: ReviewScheduler
  ) -> LearntItem {
    var item = self
    item.card = scheduler.reviewed(card, grade, at: time)
    item.answerCount += 1
    if grade == .again, card.phase == .review { item.lapseCount += 1 }
    item.isWatched = isWatched || grade.rawValue <= ReviewGrade.hard.rawValue
    return item
  }
}
