/// A marginal likelihood at some parameters.
struct LatentEvaluation {
  var logLikelihood = 0.0
  /// How many candidates are expected at each node.
  var nodeCounts: [Double]
  /// By question, the sum of the mean abilities of those who are right.
  var rightAbilities: [Double]
  /// By question and node, how many are expected for whom it does not count.
  var absentCounts: [Double]
  /// Of the free parameters.
  var gradient: [Double] = []

  init(itemCount: Int) {
    nodeCounts = [Double](repeating: 0, count: LatentGrid.count)
    rightAbilities = [Double](repeating: 0, count: itemCount)
    absentCounts = [Double](repeating: 0, count: itemCount * LatentGrid.count)
  }

  /// How many candidates are expected at a node for whom a question counts.
  func count(_ item: Int, _ node: Int) -> Double {
    nodeCounts[node] - absentCounts[item * LatentGrid.count + node]
  }

  /// Makes the gradient of the sums.
  mutating func finish(
    _ parameters: LatentParameters, _ curves: LatentCurves, rightCounts: [Double], n: Int
  ) {
    var slopes = rightAbilities
    var intercepts = rightCounts
    for item in slopes.indices {
      for node in 0..<LatentGrid.count {
        let expected = count(item, node) * curves.chances[item * LatentGrid.count + node]
        intercepts[item] -= expected
        slopes[item] -= LatentGrid.nodes[node] * expected
      }
    }
    switch parameters.model {
    case .twoPL:
      gradient = zip(slopes, intercepts).flatMap { [$0, $1] }
    case .rasch:
      logLikelihood += zip(parameters.intercepts, rightCounts).reduce(0) { $0 + $1.0 * $1.1 }
      let variance = parameters.variance
      let excess = squares - Double(n) * LatentGrid.meanSquare(variance: variance)
      gradient = intercepts + [excess / (2 * variance * variance)]
    }
  }

  /// The expected sum of θ².
  var squares: Double {
    zip(nodeCounts, LatentGrid.nodes).reduce(0) { $0 + $1.0 * $1.1 * $1.1 }
  }
}
