import ExamModel
import Glibc
import Learning

/// A person whose memory is known to the bench and not to the program.
///
/// Memory follows ACT-R with the spacing of Pavlik and Anderson (2005), which is not the model that
/// the program reviews by: each presentation leaves a trace that fades by a power of time, the faster
/// the more active the memory was; a question of the same article leaves a fifth of a trace.
struct SimulatedLearner {
  /// When a question was presented, in days, with how fast that trace fades and how much it counts.
  private struct Trace {
    let time: Double
    let decay: Double
    let weight: Double
  }

  private var traces: [[Trace]]
  /// What was known beforehand.
  private let isKnown: [Bool]
  private let articles: [[Int]]
  private let bank: SimulatedBank
  private var generator: SeededGenerator

  init(_ bank: SimulatedBank, seed: UInt64) {
    self.bank = bank
    var generator = SeededGenerator(seed: seed, label: "learner")
    let level = SimulatedBank.normal(&generator) * 0.6 - 0.4
    let laws = (0..<bank.lawCount).map { _ in SimulatedBank.normal(&generator) * 0.9 }
    isKnown = bank.questions.map { question in
      let odds = level + laws[question.law] - question.difficulty
      return Self.chance(&generator) < 1 / (1 + exp(-odds))
    }
    articles = bank.articles
    traces = bank.questions.map { _ in [] }
    self.generator = generator
  }

  private static func chance(_ generator: inout SeededGenerator) -> Double {
    Double(generator.next() >> 11) / 9_007_199_254_740_992
  }

  private func activation(_ question: Int, at time: Double) -> Double {
    var sum = 0.0
    for trace in traces[question] {
      sum += trace.weight * pow(max(time - trace.time, 0.005), -trace.decay)
    }
    return sum > 0 ? log(sum) : -.infinity
  }

  /// The chance of a right answer at a time.
  func chance(_ question: Int, at time: Double) -> Double {
    let guess = bank.questions[question].guess
    if isKnown[question] { return guess + (1 - guess) * 0.96 }
    let recall = 1 / (1 + exp(-(activation(question, at: time) + 0.9) / 0.35))
    return guess + (1 - guess) * recall
  }

  /// Answers, sees what is right, and remembers it.
  mutating func answer(_ question: Int, at time: Double) -> Bool {
    let isRight = Self.chance(&generator) < chance(question, at: time)
    present(question, at: time, weight: 1)
    for other in articles[bank.questions[question].article] where other != question {
      present(other, at: time, weight: 0.2)
    }
    return isRight
  }

  private mutating func present(_ question: Int, at time: Double, weight: Double) {
    let activation = activation(question, at: time)
    let decay = activation.isFinite ? min(0.22 * exp(activation) + 0.25, 0.9) : 0.25
    traces[question].append(Trace(time: time, decay: decay, weight: weight))
  }

  /// The mark in percent that an exam of all questions would give, on average.
  func expectedMark(at time: Double) -> Double {
    let sum = bank.questions.indices.reduce(0) { $0 + chance($1, at: time) }
    return sum / Double(bank.questions.count) * 100
  }

  /// The marks of one exam of questions drawn at random, a mark each.
  mutating func exam(_ count: Int, at time: Double) -> Double {
    let drawn = generator.draw(count, from: Array(bank.questions.indices))
    return drawn.reduce(0) { sum, question in
      sum + (Self.chance(&generator) < chance(question, at: time) ? 1 : 0)
    }
  }
}
