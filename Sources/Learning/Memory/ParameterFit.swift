package import ExamModel
import Glibc

/// Fits the parameters of FSRS to one learner's own answers.
///
/// The loss is the log-loss of the predicted chance to remember at each review after a day or more,
/// with a pull towards the published parameters; Adam on central differences descends it. Whether
/// the fit is worth having is measured on the last fifth of the reviews, which it has not seen: it
/// has to gain there by more than chance would give it in nineteen of twenty cases, so that a memory
/// like everybody's keeps the published parameters.
package struct ParameterFit: Sendable, Hashable {
  /// One review: days since the one before (0 for the first), and its grade.
  package struct Review: Sendable, Hashable {
    package var days: Int
    package var grade: ReviewGrade
    /// Its place among all of the learner's reviews.
    package var time: Int64

    package init(days: Int, grade: ReviewGrade, time: Int64) {
      self.days = days
      self.grade = grade
      self.time = time
    }
  }

  /// Fewer predicted reviews than this say too little.
  package static let leastReviews = 300

  /// The fitted parameters.
  package let parameters: MemoryParameters
  /// Mean log-loss of the published parameters on the reviews held out.
  package let standardLoss: Double
  /// That of the fitted ones.
  package let fittedLoss: Double
  /// The standard error of the gain: of the mean of the differences, review by review.
  package let gainError: Double
  /// How many reviews were held out.
  package let heldOut: Int

  /// By how much the fitted parameters predict better there; less than zero where they do worse.
  package var gain: Double { standardLoss - fittedLoss }

  /// Whether they clearly do.
  package var isBetter: Bool { gain > 1.645 * gainError }

  /// Fits; nil where there are too few reviews.
  ///
  /// - Parameters:
  ///   - histories: The reviews of each question, oldest first.
  ///   - rounds: Steps of descent.
  package init?(_ histories: [[Review]], rounds: Int = 60) {
    let times = histories.flatMap { $0.filter { $0.days >= 1 }.map(\.time) }.sorted()
    guard times.count >= Self.leastReviews else { return nil }
    let cut = times[times.count * 4 / 5]
    let loss = Loss(histories: histories)
    let start = MemoryParameters.standard.weights
    let fitted = Self.descend(from: start, rounds: rounds) { weights in
      guard let parameters = MemoryParameters(weights) else { return .infinity }
      let losses = loss.losses(parameters) { $0 < cut }
      let sum = losses.reduce(0, +)
      let pull = zip(weights, start).reduce(0) { sum, pair in
        let distance = (pair.0 - pair.1) / max(pair.1.magnitude, 0.1)
        return sum + distance * distance
      }
      return (sum + pull) / Double(max(losses.count, 1))
    }
    parameters = MemoryParameters(fitted) ?? .standard
    let before = loss.losses(.standard) { $0 >= cut }
    let after = loss.losses(parameters) { $0 >= cut }
    let count = Double(max(before.count, 1))
    heldOut = before.count
    standardLoss = before.reduce(0, +) / count
    fittedLoss = after.reduce(0, +) / count
    let gain = standardLoss - fittedLoss
    let squares = zip(before, after).reduce(0) { sum, pair in
      sum + (pair.0 - pair.1 - gain) * (pair.0 - pair.1 - gain)
    }
    gainError = (squares / max(count - 1, 1) / count).squareRoot()
  }

  /// Adam, each weight in units of its own size, kept within its limits.
  private static func descend(
    from start: [Double], rounds: Int, loss: ([Double]) -> Double
  ) -> [Double] {
    var weights = start
    var (best, bestLoss) = (start, loss(start))
    var mean = start.map { _ in 0.0 }
    var square = mean
    for round in 1...max(rounds, 1) {
      let gradient = gradient(at: weights, loss)
      for place in weights.indices {
        mean[place] = 0.9 * mean[place] + 0.1 * gradient[place]
        square[place] = 0.999 * square[place] + 0.001 * gradient[place] * gradient[place]
        let first = mean[place] / (1 - pow(0.9, Double(round)))
        let second = square[place] / (1 - pow(0.999, Double(round)))
        let limits = MemoryParameters.limits[place]
        let size = max(start[place].magnitude, 0.1)
        let step = 0.04 * size * first / (second.squareRoot() + 1e-8)
        weights[place] = min(max(weights[place] - step, limits.lowerBound), limits.upperBound)
      }
      let now = loss(weights)
      if now < bestLoss { (best, bestLoss) = (weights, now) }
    }
    return best
  }

  /// By central differences, inside the limits; in units of each weight's size.
  private static func gradient(at weights: [Double], _ loss: ([Double]) -> Double) -> [Double] {
    weights.indices.map { place in
      let limits = MemoryParameters.limits[place]
      let size = max(weights[place].magnitude, 0.1)
      let width = size * 1e-4
      var (high, low) = (weights, weights)
      high[place] = min(weights[place] + width, limits.upperBound)
      low[place] = max(weights[place] - width, limits.lowerBound)
      let distance = high[place] - low[place]
      return distance > 0 ? (loss(high) - loss(low)) / distance * size : 0
    }
  }

  private struct Loss {
    let histories: [[Review]]

    /// The loss of each review that counts.
    func losses(_ parameters: MemoryParameters, _ counts: (Int64) -> Bool) -> [Double] {
      let model = MemoryModel(parameters)
      var losses: [Double] = []
      for history in histories {
        guard let first = history.first else { continue }
        var memory = model.first(first.grade)
        for review in history.dropFirst() {
          if review.days >= 1, counts(review.time) {
            let chance = model.retrievability(memory, days: review.days)
            let bounded = min(max(chance, 1e-6), 1 - 1e-6)
            losses.append(-log(review.grade == .again ? 1 - bounded : bounded))
          }
          memory = model.next(memory, review.grade, days: review.days)
        }
      }
      return losses
    }
  }
}
