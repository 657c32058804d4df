/// Looks for the parameters under which the answers are most likely.
struct LatentSearch {
  private let likelihood: LatentLikelihood
  private let step: LatentStep
  private(set) var parameters: LatentParameters
  private(set) var evaluation: LatentEvaluation
  /// Whether the maximum was reached.
  private(set) var isConverged = false
  /// How many steps were taken.
  private(set) var steps = 0

  init(_ likelihood: LatentLikelihood, from start: LatentParameters) {
    self.likelihood = likelihood
    step = LatentStep(likelihood: likelihood)
    parameters = start
    evaluation = likelihood.evaluate(start)
    // Where the maximum lies at the edge of what is allowed, as without any variance of abilities,
    // there is no curvature to use, and small steps have to do.
    var gain = 1e-2
    for _ in 0..<8 where !isConverged {
      let isStill = maximise(until: gain)
      isConverged = polish() || (isStill && gain < 1e-8)
      gain /= 10
    }
  }

  /// Takes steps that never make the answers less likely, until one brings little; whether it did.
  private mutating func maximise(until little: Double) -> Bool {
    for _ in 0..<100 {
      let next = step.next(parameters, evaluation)
      guard next.isValid else { return false }
      let result = likelihood.evaluate(next)
      steps += 1
      let gain = result.logLikelihood - evaluation.logLikelihood
      guard gain >= 0 else { return gain > -1e-9 }
      (parameters, evaluation) = (next, result)
      if gain < little { return true }
    }
    return false
  }

  /// Newton's steps with the curvature of the first; whether they ended at the maximum.
  private mutating func polish() -> Bool {
    let size = parameters.free.count
    let elements = LatentInformation(likelihood: likelihood).matrix(at: parameters)
    guard let information = SymmetricMatrix(size: size, elements: elements) else { return false }
    for _ in 0..<12 {
      let direction = information.solve(evaluation.gradient)
      let promise = zip(direction, evaluation.gradient).reduce(0) { $0 + $1.0 * $1.1 }
      if promise.magnitude < 1e-11 { return true }
      var next = parameters
      next.free = zip(parameters.free, direction).map { $0 + $1 }
      guard next.isValid else { return false }
      let result = likelihood.evaluate(next)
      steps += 1
      guard result.logLikelihood >= evaluation.logLikelihood - 1e-9 else { return false }
      (parameters, evaluation) = (next, result)
    }
    return false
  }
}
