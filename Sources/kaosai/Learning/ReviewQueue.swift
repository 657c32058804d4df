import BankLoader
import ExamModel
import Learning
import Platform
import ResultStore

/// What a learner is to review: due cards with their questions, as the banks have them now.
struct ReviewQueue {
  let desk: LearningDesk
  /// By id, each question of the banks that there are.
  private let banked: [Question.ID: Question]

  init(desk: LearningDesk, books: [BankShelf.Book]) {
    self.desk = desk
    var banked: [Question.ID: Question] = [:]
    for book in books {
      for question in book.document.bank.questions where banked[question.id] == nil {
        var question = question
        question.isSecret = question.isSecret || book.document.bank.isSecret
        banked[question.id] = question
      }
    }
    self.banked = banked
  }

  /// The first due questions that may be asked.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - time: Due by then.
  ///   - fits: Whether a question is wanted.
  func due(
    _ count: Int, by time: WallTime, where fits: (Question) -> Bool = { _ in true }
  ) throws(CommandFailure) -> [Question] {
    var found: [Question] = []
    var offset = 0
    let step = max(count, 20)
    while found.count < count {
      let items = try desk.context.stored { [offset] () throws(StoreError) in
        try desk.store.due(of: desk.learner, by: time, limit: step, offset: offset)
      }
      for item in items where found.count < count {
        if let question = try question(item.question), fits(question) { found.append(question) }
      }
      guard items.count == step else { break }
      offset += step
    }
    return found
  }

  /// The question as it may be asked now; nil where it may not.
  ///
  /// A bank's own wins, so that what was corrected or taken out of use there holds here; unless a
  /// ruling changed the key. What no bank has any more is asked as it was answered.
  func question(_ id: Question.ID) throws(CommandFailure) -> Question? {
    let current = banked[id]
    if let current, try !desk.mayAsk(current) { return nil }
    let learnt = try desk.context.stored { () throws(StoreError) in
      try desk.store.learntQuestion(id)
    }
    if let learnt, learnt.isCorrected {
      return try desk.mayAsk(learnt.question) ? learnt.question : nil
    }
    if let current { return current }
    guard let learnt, try desk.mayAsk(learnt.question) else { return nil }
    return learnt.question
  }
}
