import ExamModel
import Glibc

/// What a person can do, estimated from all answers so far.
///
/// A logistic regression with normal priors: the log-odds of a right answer are the person's level,
/// plus effects of law, of chapter within law and of kind, each drawn towards zero; plus the stated
/// difficulty; and of a question answered before, how well it is still remembered; two in a
/// hundred known answers slip. Older answers count less, half after sixty days. The posterior is
/// approximated by a normal at its mode (Laplace), which gives every figure its uncertainty: few
/// answers leave it wide.
package struct MasteryModel: Sendable, Hashable {
  /// After so many days an answer counts half.
  static let halfLife = 60.0

  private let columns: [Effect: Int]
  private let mode: [Double]
  private let precision: CholeskyFactor?
  /// Answers by law.
  package let answerCounts: [String: Int]
  /// All answers that it was made from.
  package let answerCount: Int

  /// An effect that answers can tell about.
  enum Effect: Hashable {
    case level, seen, memory, difficulty
    case law(String)
    case chapter(String, Int)
    case kind(QuestionKind)

    /// Mean and variance before any answer.
    var prior: (mean: Double, variance: Double) {
      switch self {
      case .level: (0.3, 1)
      case .seen: (0.3, 0.5)
      case .memory: (0.6, 0.15)
      case .difficulty: (0.6, 0.1)
      case .law: (0, 0.5)
      case .chapter: (0, 0.3)
      case .kind: (0, 0.3)
      }
    }
  }

  /// Estimates from answers; without any, what is expected of anybody.
  package init(_ answers: [MasteryAnswer]) {
    var columns: [Effect: Int] = [:]
    for effect in [Effect.level, .seen, .memory, .difficulty] { columns[effect] = columns.count }
    for answer in answers {
      for effect in Self.groups(answer.topic) where columns[effect] == nil {
        columns[effect] = columns.count
      }
    }
    self.columns = columns
    answerCount = answers.count
    answerCounts = answers.reduce(into: [:]) { $0[$1.topic.law, default: 0] += 1 }
    var prior = Array(repeating: (mean: 0.0, variance: 1.0), count: columns.count)
    for (effect, column) in columns { prior[column] = effect.prior }
    let data = answers.map { answer in
      LogisticPosterior.Datum(
        row: Self.row(answer.topic, recall: answer.recall, columns), score: answer.score,
        weight: exp2(-max(answer.age, 0) / Self.halfLife))
    }
    let posterior = LogisticPosterior(data, prior: prior)
    mode = posterior.mode
    precision = posterior.precision
  }

  private static func groups(_ topic: Topic) -> [Effect] {
    var effects = [Effect.law(topic.law), .kind(topic.kind)]
    if let chapter = topic.chapter { effects.append(.chapter(topic.law, chapter)) }
    return effects
  }

  private static func row(
    _ topic: Topic, recall: Double?, _ columns: [Effect: Int]
  ) -> SparseRow {
    var row = SparseRow(entries: [])
    func add(_ effect: Effect, _ value: Double) {
      if let column = columns[effect] {
        row.entries.append((column, value))
      } else {
        row.unknownVariance += effect.prior.variance * value * value
      }
    }
    add(.level, 1)
    if let recall {
      add(.seen, 1)
      add(.memory, logOdds(recall))
    }
    if let facility = topic.facility {
      add(.difficulty, logOdds(min(max(facility, 0.05), 0.95)) - logOdds(0.65))
    }
    for effect in groups(topic) { add(effect, 1) }
    return row
  }

  private static func logOdds(_ share: Double) -> Double {
    let bounded = min(max(share, 0.02), 0.995)
    return log(bounded / (1 - bounded))
  }

  /// The chance of a right answer.
  ///
  /// - Parameters:
  ///   - topic: What is asked.
  ///   - recall: The chance to remember the question; nil of one never answered.
  package func chance(_ topic: Topic, recall: Double? = nil) -> Double {
    chance(Self.row(topic, recall: recall, columns))
  }

  /// Averaged over what is uncertain, approximately (MacKay, 1992), where effects are unknown.
  private func chance(_ row: SparseRow) -> Double {
    let spread = (1 + .pi * row.unknownVariance / 8).squareRoot()
    return LogisticPosterior.chance(row.product(mode) / spread).chance
  }

  /// The mean chance over questions, with its standard error.
  ///
  /// - Parameter questions: Topics with the chance to remember, and what each weighs.
  package func mean(
    _ questions: [(topic: Topic, recall: Double?, weight: Double)]
  ) -> (mean: Double, error: Double, spread: Double) {
    var gradient = mode.map { _ in 0.0 }
    var (sum, total, squares) = (0.0, 0.0, 0.0)
    var unknown: [Effect: Double] = [:]
    for question in questions {
      let row = Self.row(question.topic, recall: question.recall, columns)
      let chance = chance(row)
      sum += question.weight * chance
      squares += question.weight * chance * (1 - chance)
      total += question.weight
      let slope = question.weight * LogisticPosterior.chance(row.product(mode)).slope
      for entry in row.entries { gradient[entry.column] += slope * entry.value }
      for effect in Self.groups(question.topic) where columns[effect] == nil {
        unknown[effect, default: 0] += slope
      }
    }
    guard total > 0 else { return (0.5, 0.5, 0.25) }
    var variance = precision?.halfSolve(gradient).reduce(0) { $0 + $1 * $1 } ?? 0
    for (effect, slope) in unknown { variance += effect.prior.variance * slope * slope }
    return (sum / total, variance.squareRoot() / total, squares / total)
  }
}
