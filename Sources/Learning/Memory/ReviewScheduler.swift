package import ExamModel

/// When a question is asked again: FSRS-6 with steps on the same day.
package struct ReviewScheduler: Sendable, Hashable {
  package var model: MemoryModel
  /// The chance to remember at which it is asked again.
  package var retention: Double
  /// The steps of a new question on the same day.
  package var learningSteps: [Milliseconds]
  /// The steps of a forgotten one.
  package var relearningSteps: [Milliseconds]
  /// The longest interval, in days.
  package var longest: Int
  /// What intervals are spread by; nil for not at all.
  package var fuzzSeed: UInt64?

  /// One day.
  private static let day: Int64 = 86_400_000

  package init(
    model: MemoryModel = MemoryModel(), retention: Double = 0.9,
    learningSteps: [Milliseconds] = [.minutes(10)],
    relearningSteps: [Milliseconds] = [.minutes(10)], longest: Int = 36_500,
    fuzzSeed: UInt64? = nil
  ) {
    self.model = model
    self.retention = retention
    self.learningSteps = learningSteps
    self.relearningSteps = relearningSteps
    self.longest = longest
    self.fuzzSeed = fuzzSeed
  }

  /// As a learner has it.
  ///
  /// - Parameters:
  ///   - settings: The learner's.
  ///   - learner: Whose intervals are spread, where they are.
  package init(_ settings: LearnerSettings, learner: String = "") {
    let parameters = settings.parameters.flatMap { MemoryParameters($0) } ?? .standard
    self.init(
      model: MemoryModel(parameters), retention: Double(settings.retention) / 100,
      fuzzSeed: settings.isFuzzed ? SeededGenerator.seed(of: learner) : nil)
  }

  /// The chance that a card is remembered now; nil of a new one.
  package func recall(_ card: ReviewCard, at time: WallTime) -> Double? {
    guard let memory = card.memory, let last = card.lastReview else { return nil }
    return model.retrievability(memory, days: Double((time - last).count) / Double(Self.day))
  }

  /// The card after an answer.
  package func reviewed(_ card: ReviewCard, _ grade: ReviewGrade, at time: WallTime) -> ReviewCard {
    var next = card
    let elapsed = card.lastReview.map { Int(max(0, (time - $0).count) / Self.day) } ?? 0
    next.memory = card.memory.map { model.next($0, grade, days: elapsed) } ?? model.first(grade)
    let wait = step(&next, grade)
    next.lastReview = time
    next.due = time + (wait ?? Milliseconds(Int64(days(until: next, at: time)) * Self.day))
    return next
  }

  /// Takes a step of the same day; nil where it is over and days follow.
  private func step(_ card: inout ReviewCard, _ grade: ReviewGrade) -> Milliseconds? {
    switch card.phase {
    case .learning(let step):
      return wait(at: step, of: learningSteps, grade, &card) { .learning(step: $0) }
    case .relearning(let step):
      return wait(at: step, of: relearningSteps, grade, &card) { .relearning(step: $0) }
    case .review:
      guard grade == .again, let first = relearningSteps.first else { return nil }
      card.phase = .relearning(step: 0)
      return first
    }
  }

  private func wait(
    at step: Int, of steps: [Milliseconds], _ grade: ReviewGrade, _ card: inout ReviewCard,
    phase: (Int) -> ReviewPhase
  ) -> Milliseconds? {
    card.phase = .review
    guard let first = steps.first, step < steps.count || grade == .again else { return nil }
    switch grade {
    case .again:
      card.phase = phase(0)
      return first
    case .hard:
      card.phase = phase(step)
      guard step == 0 else { return steps[step] }
      return steps.count == 1
        ? Milliseconds(first.count * 3 / 2) : Milliseconds((first.count + steps[1].count) / 2)
    case .good:
      guard step + 1 < steps.count else { return nil }
      card.phase = phase(step + 1)
      return steps[step + 1]
    case .easy: return nil
    }
  }

  /// Whole days until the chance has fallen to the retention.
  private func days(until card: ReviewCard, at time: WallTime) -> Int {
    let stability = card.memory?.stability ?? 1
    let exact = model.interval(stability, retention: retention).rounded(.toNearestOrEven)
    let days = Int(min(max(exact, 1), Double(longest)))
    guard let fuzzSeed else { return days }
    var generator = SeededGenerator(
      seed: fuzzSeed ^ UInt64(bitPattern: time.milliseconds) ^ stability.bitPattern)
    return IntervalFuzz.spread(days, longest: longest, using: &generator)
  }
}

extension SeededGenerator {
  /// A seed that follows from a text.
  fileprivate static func seed(of text: String) -> UInt64 {
    var generator = SeededGenerator(seed: 0, label: text)
    return generator.next()
  }
}
