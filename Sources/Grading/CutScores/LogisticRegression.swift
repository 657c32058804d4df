import Glibc

/// The chance of belonging to a group, as a logistic function of a mark; by maximum likelihood.
struct LogisticRegression {
  let intercept: Double
  let slope: Double

  /// Where both have the same chance.
  var middle: Double? { slope == 0 ? nil : -intercept / slope }

  /// nil where there is no maximum: the groups are apart, or the marks do not vary.
  init?(_ observations: [(mark: Double, isMember: Bool)]) {
    let n = Double(observations.count)
    let centre = observations.reduce(0) { $0 + $1.mark } / n
    var (b0, b1) = (0.0, 0.0)
    for _ in 0..<100 {
      var gradient = (0.0, 0.0)
      var information = (0.0, 0.0, 0.0)
      for observation in observations {
        let x = observation.mark - centre
        let chance = 1 / (1 + exp(-(b0 + b1 * x)))
        let error = (observation.isMember ? 1 : 0) - chance
        let weight = chance * (1 - chance)
        gradient.0 += error
        gradient.1 += error * x
        information.0 += weight
        information.1 += weight * x
        information.2 += weight * x * x
      }
      let determinant = information.0 * information.2 - information.1 * information.1
      guard determinant > 1e-12 * information.0 * information.0 else { return nil }
      let step0 = (information.2 * gradient.0 - information.1 * gradient.1) / determinant
      let step1 = (information.0 * gradient.1 - information.1 * gradient.0) / determinant
      b0 += step0
      b1 += step1
      guard b1.magnitude < 1e6 else { return nil }
      if step0.magnitude < 1e-13 * max(1, b0.magnitude), step1.magnitude < 1e-13 {
        intercept = b0 - b1 * centre
        slope = b1
        return
      }
    }
    return nil
  }
}
