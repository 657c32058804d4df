import Glibc

/// A step of expectation and maximisation (Bock and Aitkin, 1981).
struct LatentStep {
  let likelihood: LatentLikelihood

  /// The parameters that are best for the counts which the last ones lead to expect.
  func next(_ parameters: LatentParameters, _ evaluation: LatentEvaluation) -> LatentParameters {
    var next = parameters
    for item in parameters.slopes.indices {
      var line = (slope: parameters.slopes[item], intercept: parameters.intercepts[item])
      for _ in 0..<8 {
        let step = newton(item, line, evaluation, isFree: parameters.model == .twoPL)
        line.slope += step.slope
        line.intercept += step.intercept
        if step.slope.magnitude + step.intercept.magnitude < 1e-9 { break }
      }
      next.slopes[item] = line.slope
      next.intercepts[item] = line.intercept
    }
    if parameters.model == .rasch {
      let n = Double(likelihood.patterns.candidateCount)
      next.variance = LatentGrid.variance(meanSquare: evaluation.squares / n)
    }
    return next
  }

  private func newton(
    _ item: Int, _ line: (slope: Double, intercept: Double), _ evaluation: LatentEvaluation,
    isFree: Bool
  ) -> (slope: Double, intercept: Double) {
    var gradient = (evaluation.rightAbilities[item], likelihood.patterns.rightCounts[item])
    var information = (1e-9, 0.0, 1e-9)
    for node in 0..<LatentGrid.count {
      let ability = LatentGrid.nodes[node]
      let chance = 1 / (1 + exp(-(line.slope * ability + line.intercept)))
      let expected = evaluation.count(item, node) * chance
      let weight = expected * (1 - chance)
      gradient.0 -= ability * expected
      gradient.1 -= expected
      information.0 += weight * ability * ability
      information.1 += weight * ability
      information.2 += weight
    }
    guard isFree else { return (0, Self.bounded(gradient.1 / information.2)) }
    let determinant = information.0 * information.2 - information.1 * information.1
    guard determinant > 0 else { return (0, Self.bounded(gradient.1 / information.2)) }
    let slope = (information.2 * gradient.0 - information.1 * gradient.1) / determinant
    let intercept = (information.0 * gradient.1 - information.1 * gradient.0) / determinant
    return (Self.bounded(slope), Self.bounded(intercept))
  }

  /// Steps of more than one would leave where the quadratic holds.
  private static func bounded(_ step: Double) -> Double { min(max(step, -1), 1) }
}
