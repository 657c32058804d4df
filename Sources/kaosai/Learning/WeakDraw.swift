import ExamModel
import ExamSession
import Learning
import Platform

/// Draws questions where a learner is weak.
struct WeakDraw {
  let desk: LearningDesk
  let questions: [Question]
  private let model: MasteryModel
  private let laws: LawRegister
  private let items: [Question.ID: LearntItem]
  /// What a question weighs in what is prepared for; nil where each weighs the same.
  private var weights: [Question.ID: Double]?

  init(desk: LearningDesk, questions: [Question]) throws(CommandFailure) {
    self.desk = desk
    self.questions = questions
    laws = try desk.context.laws()
    model = try desk.mastery(laws)
    items = try desk.items()
  }

  /// The questions drawn, in the banks' own order of options.
  func drawn(_ count: Int, using generator: inout SeededGenerator) -> [Question] {
    let now = desk.now
    let candidates = questions.enumerated().compactMap { place, question in
      candidate(question, at: place, now)
    }
    return WeakSelection.draw(count, from: candidates, using: &generator).map { questions[$0] }
  }

  /// How many of these were never answered.
  func newCount(_ questions: [Question]) -> Int { questions.count { items[$0.id] == nil } }

  /// Draws for a paper from now on: what is likelier to be drawn and worth more weighs more.
  mutating func prepare(for cells: [PaperCell]) {
    var weights: [Question.ID: Double] = [:]
    for cell in cells where !cell.questions.isEmpty {
      let share =
        Double(cell.count) * Double(cell.marks.thousandths) / Double(cell.questions.count)
      for question in cell.questions { weights[question.id, default: 0] += share }
    }
    let most = weights.values.max() ?? 1
    self.weights = weights.mapValues { $0 / max(most, 1e-9) }
  }

  /// How ready the learner is.
  ///
  /// - Parameters:
  ///   - cells: What the paper draws from.
  ///   - time: When it is sat.
  func readiness(_ cells: [PaperCell], at time: WallTime) -> Readiness {
    Readiness(
      model,
      sections: cells.map { cell in
        Readiness.Section(
          count: cell.count, marks: Double(cell.marks.thousandths) / 1000,
          pool: cell.questions.map { (Topic($0, laws: laws), recall($0, at: time)) })
      })
  }

  private func recall(_ question: Question, at time: WallTime) -> Double? {
    items[question.id].flatMap { desk.scheduler.recall($0.card, at: time) }
  }

  private func candidate(
    _ question: Question, at place: Int, _ now: WallTime
  ) -> PracticeCandidate? {
    let weight = weights.map { $0[question.id] ?? 0 } ?? 1
    guard weight > 0 else { return nil }
    let item = items[question.id]
    let since = item?.card.lastReview.map { Double((now - $0).count) / 86_400_000 }
    return PracticeCandidate(
      place: place,
      chance: model.chance(Topic(question, laws: laws), recall: recall(question, at: now)),
      isNew: item == nil, daysSince: since, weight: weight)
  }
}
