import Glibc

/// Abilities of the patterns, and how well the questions fit them.
struct LatentTraits {
  /// By pattern.
  let abilities: [Ability]
  /// By question.
  let fits: [ItemFit]

  init(_ patterns: LatentPatterns, _ parameters: LatentParameters) {
    var abilities: [Ability] = []
    abilities.reserveCapacity(patterns.counts.count)
    LatentLikelihood(patterns).visit(parameters, LatentCurves(parameters)) { _, _, posterior in
      var (mean, square) = (0.0, 0.0)
      for node in 0..<LatentGrid.count {
        mean += posterior[node] * LatentGrid.nodes[node]
        square += posterior[node] * LatentGrid.nodes[node] * LatentGrid.nodes[node]
      }
      abilities.append(
        Ability(estimate: mean, error: max(0, square - mean * mean).squareRoot()))
    }
    self.abilities = abilities
    fits = Self.fits(patterns, parameters, abilities)
  }

  private static func fits(
    _ patterns: LatentPatterns, _ parameters: LatentParameters, _ abilities: [Ability]
  ) -> [ItemFit] {
    let items = patterns.itemCount
    var residuals = [Double](repeating: 0, count: items)
    var (variances, standardised, counts) = (residuals, residuals, residuals)
    var states = [Double](repeating: 0, count: items)
    for pattern in abilities.indices {
      for item in 0..<items { states[item] = 0 }
      for item in patterns.right[pattern] { states[Int(item)] = 1 }
      for item in patterns.absent[pattern] { states[Int(item)] = -1 }
      let count = patterns.counts[pattern]
      for item in 0..<items where states[item] >= 0 {
        let logit =
          parameters.slopes[item] * abilities[pattern].estimate + parameters.intercepts[item]
        let chance = 1 / (1 + exp(-logit))
        let square = (states[item] - chance) * (states[item] - chance)
        let variance = max(chance * (1 - chance), 1e-300)
        residuals[item] += count * square
        variances[item] += count * variance
        standardised[item] += count * square / variance
        counts[item] += count
      }
    }
    return (0..<items).map { item in
      ItemFit(
        infit: variances[item] > 0 ? residuals[item] / variances[item] : nil,
        outfit: counts[item] > 0 ? standardised[item] / counts[item] : nil)
    }
  }
}
