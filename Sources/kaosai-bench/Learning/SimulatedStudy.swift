import ExamModel
import Glibc
import Learning

/// One person who studies day by day, as the program leads or at random.
struct SimulatedStudy {
  /// How questions are chosen.
  enum Method {
    /// `today` and then `practice --weak`.
    case led
    /// Each question as likely as the others.
    case random
  }

  private let bank: SimulatedBank
  private let method: Method
  private(set) var learner: SimulatedLearner
  private var generator: SeededGenerator
  private let scheduler = ReviewScheduler()
  private var items: [Int: (card: ReviewCard, isWatched: Bool)] = [:]
  private var answers: [(question: Int, score: Double, recall: Double?, day: Double)] = []

  init(_ bank: SimulatedBank, method: Method, seed: UInt64) {
    self.bank = bank
    self.method = method
    learner = SimulatedLearner(bank, seed: seed)
    generator = SeededGenerator(seed: seed, label: "study")
  }

  /// Studies for one day: so many questions, half a minute each.
  mutating func study(day: Int, questions: Int) {
    let time = Double(day)
    switch method {
    case .random:
      for place in 0..<questions {
        answer(generator.number(below: bank.questions.count), at: Self.time(time, place))
      }
    case .led:
      // The five of `today` come first, due ones before others; then a draw of weak ones.
      let model = mastery(at: time)
      var chosen = due(5, at: time)
      chosen += draw(5 - chosen.count, model, at: time, without: chosen)
      chosen += draw(questions - chosen.count, model, at: time, without: chosen)
      for (place, question) in chosen.enumerated() { answer(question, at: Self.time(time, place)) }
    }
  }

  private static func time(_ day: Double, _ place: Int) -> Double {
    day + Double(place) * 30 / 86_400
  }

  private func due(_ count: Int, at day: Double) -> [Int] {
    let now = Self.wall(day)
    let due = items.filter { $0.value.isWatched && $0.value.card.due <= now }
    return due.sorted { ($0.value.card.due, $0.key) < ($1.value.card.due, $1.key) }.prefix(count)
      .map(\.key)
  }

  private mutating func draw(
    _ count: Int, _ model: MasteryModel, at day: Double, without others: [Int]
  ) -> [Int] {
    guard count > 0 else { return [] }
    let taken = Set(others)
    let candidates = bank.questions.indices.compactMap { question -> PracticeCandidate? in
      guard !taken.contains(question) else { return nil }
      return PracticeCandidate(
        place: question,
        chance: model.chance(bank.questions[question].topic, recall: recall(question, at: day)),
        isNew: items[question] == nil,
        daysSince: items[question]?.card.lastReview.map { day - Self.day($0) })
    }
    return WeakSelection.draw(count, from: candidates, using: &generator)
  }

  private mutating func answer(_ question: Int, at time: Double) {
    let recall = recall(question, at: time)
    let isRight = learner.answer(question, at: time)
    let grade: ReviewGrade = isRight ? .good : .again
    let before = items[question]?.card ?? ReviewCard(due: Self.wall(time))
    let isWatched = items[question]?.isWatched == true || !isRight
    items[question] = (scheduler.reviewed(before, grade, at: Self.wall(time)), isWatched)
    answers.append((question, isRight ? 1 : 0, recall, time))
  }

  private func recall(_ question: Int, at time: Double) -> Double? {
    items[question].flatMap { scheduler.recall($0.card, at: Self.wall(time)) }
  }

  private func mastery(at day: Double) -> MasteryModel {
    MasteryModel(
      answers.suffix(3000).map {
        MasteryAnswer(
          topic: bank.questions[$0.question].topic, score: $0.score, recall: $0.recall,
          age: day - $0.day)
      })
  }

  /// What the program predicts for an exam of so many questions out of all.
  func readiness(_ count: Int, at day: Double) -> Readiness {
    Readiness(
      mastery(at: day),
      sections: [
        Readiness.Section(
          count: count, marks: 1,
          pool: bank.questions.indices.map { (bank.questions[$0].topic, recall($0, at: day)) })
      ])
  }

  /// Sits one exam and forgets that it did.
  func exam(_ count: Int, at day: Double) -> Double {
    var copy = learner
    return copy.exam(count, at: day)
  }

  private static func wall(_ day: Double) -> WallTime {
    WallTime(milliseconds: 1_800_000_000_000 + Int64(day * 86_400_000))
  }

  private static func day(_ time: WallTime) -> Double {
    Double(time.milliseconds - 1_800_000_000_000) / 86_400_000
  }
}
