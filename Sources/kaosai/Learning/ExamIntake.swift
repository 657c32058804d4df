import ExamModel
import ExamSession
import Learning
import Platform
import ResultStore

/// Takes exams into a learner's record, as soon as their answers may be shown to that candidate.
///
/// An exam sat by roster is taken only where the roster vouches for who asks.
struct ExamIntake {
  let desk: LearningDesk

  /// Takes what has not been taken yet.
  func run() throws(CommandFailure) {
    guard !desk.learner.isEmpty else { return }
    let (store, context) = (desk.store, desk.context)
    let taken = try context.stored { () throws(StoreError) in
      try store.learntAttempts(of: desk.learner)
    }
    try context.forEachRecord(matching: AttemptFilter(candidate: desk.learner)) {
      record throws(CommandFailure) in
      let known = taken[record.attempt.id]
      guard known != record.rulings.count, mayShow(record) else { return }
      try take(record, isKnown: known != nil)
    }
  }

  private func mayShow(_ record: AttemptRecord) -> Bool {
    guard record.result != nil, desk.isProven || !record.sitting.hasRoster else { return false }
    let paper = record.session.paper
    return paper.show.answers.isDue(
      opening: paper.opening, time: paper.time,
      isConfirmed: record.rulings.contains { $0.action == .confirmed }, now: desk.now)
  }

  private func take(_ record: AttemptRecord, isKnown: Bool) throws(CommandFailure) {
    guard let result = record.result else { return }
    let form = record.session.form
    let paper = record.session.paper
    var records: [LearningRecord] = []
    var questions: [LearntQuestion] = []
    for (position, item) in form.items.enumerated() {
      let corrected = correction(of: item.question, record)
      if item.question.holdsSecrets, try !desk.releasedIDs().contains(item.question.id) {
        // It waits for the end of the window; without one its secrets are never shown.
        if paper.opening.closing(time: paper.time) != nil { return }
        continue
      }
      questions.append(corrected)
      let slots = record.session.slots.enumerated().filter { $0.element.item == position }
      let marked = slots.map { result.marked[$0.offset].outcome }
      guard !isKnown, corrected.question.isDrawable,
        let entry = try entry(
          corrected, marked, slots.map(\.element), record)
      else { continue }
      records.append(entry)
    }
    try desk.context.stored { [records, questions] () throws(StoreError) in
      try desk.store.record(
        records, ofAttempt: record.attempt.id, rulings: record.rulings.count,
        questions: questions.filter(\.isCorrected), of: desk.learner)
    }
  }

  /// The answer to one question; nil where nobody has marked it yet.
  private func entry(
    _ question: LearntQuestion, _ marked: [MarkedResponse.Outcome], _ slots: [Slot],
    _ record: AttemptRecord
  ) throws(CommandFailure) -> LearningRecord? {
    guard !marked.isEmpty, !marked.contains(.pending) else { return nil }
    let session = record.session
    let outcome: MarkedResponse.Outcome =
      marked.allSatisfy { $0 == .right }
      ? .right : marked.allSatisfy { $0 == .blank } ? .blank : .wrong
    let isFlagged = slots.contains { session.flags.contains($0) }
    let grade = GradeRule.grade(
      outcome, time: nil, question: question.question, isUnsure: isFlagged, isFirst: true)
    guard var moment = record.attempt.steps.last?.moment else { return nil }
    moment.wall = session.finishedAt ?? moment.wall
    let id = question.question.id
    let known = try desk.context.stored { () throws(StoreError) in
      try desk.store.item(of: desk.learner, question: id)
    }
    let before = known ?? LearntItem(question: id, card: ReviewCard(due: moment.wall))
    // What was reviewed after the exam is known better than the exam tells.
    let isOld = before.card.lastReview.map { $0 > moment.wall } ?? false
    let seconds = slots.reduce(Milliseconds.zero) { $0 + session.spent[$1, default: .zero] }
    let answer = LearningAnswer(
      question: id, moment: moment, source: .exam, response: "", outcome: outcome, grade: grade,
      time: seconds, recall: isOld ? nil : desk.scheduler.recall(before.card, at: moment.wall))
    return LearningRecord(
      answer: answer, question: question,
      item: isOld ? nil : before.answered(grade, at: moment.wall, by: desk.scheduler),
      day: moment.wall.day(in: LearningDesk.zone))
  }

  /// The question with what rulings made of its key; taken out of use where it is void, or where
  /// more than its key is right.
  private func correction(of question: Question, _ record: AttemptRecord) -> LearntQuestion {
    var learnt = LearntQuestion(question: question)
    func apply(_ id: String, _ change: (inout Question) -> Void) {
      if id == question.id {
        change(&learnt.question)
      } else if let part = question.parts.indices.first(where: { "\(question.id)/\($0 + 1)" == id })
      {
        change(&learnt.question.parts[part])
      } else {
        return
      }
      learnt.isCorrected = true
    }
    for ruling in record.rulings where ruling.attempt.map({ $0 == record.attempt.id }) ?? true {
      switch ruling.action {
      case .keyCorrected(let id, let key):
        apply(id) { asked in asked.key = key.key(of: asked) }
      case .questionVoided(let id), .answerAccepted(let id, _):
        apply(id) { $0.isRetired = true }
        if learnt.isCorrected { learnt.question.isRetired = true }
      default: break
      }
    }
    return learnt
  }
}
