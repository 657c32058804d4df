import Glibc

/// The marginal likelihood of patterns, and its gradient.
///
/// With a θ + d the logarithm of a pattern's likelihood is θ Σa + Σd over what is right, less one sum
/// that is the same for all patterns: a pattern costs its right answers and the nodes, not their
/// product.
struct LatentLikelihood {
  let patterns: LatentPatterns

  init(_ patterns: LatentPatterns) { self.patterns = patterns }

  /// The likelihood at some parameters.
  func evaluate(_ parameters: LatentParameters) -> LatentEvaluation {
    let size = LatentGrid.count
    let curves = LatentCurves(parameters)
    var result = LatentEvaluation(itemCount: patterns.itemCount)
    visit(parameters, curves) { pattern, logLikelihood, posterior in
      let count = patterns.counts[pattern]
      result.logLikelihood += count * logLikelihood
      var mean = 0.0
      for node in 0..<size {
        result.nodeCounts[node] += count * posterior[node]
        mean += posterior[node] * LatentGrid.nodes[node]
      }
      for item in patterns.right[pattern] { result.rightAbilities[Int(item)] += count * mean }
      for item in patterns.absent[pattern] {
        let start = Int(item) * size
        for node in 0..<size { result.absentCounts[start + node] += count * posterior[node] }
      }
    }
    result.finish(parameters, curves, rightCounts: patterns.rightCounts, n: patterns.candidateCount)
    return result
  }

  /// Gives each pattern, the logarithm of its likelihood (in the Rasch model without the intercepts,
  /// which depend on the patterns' sums only), and the abilities that are likely after it.
  func visit(
    _ parameters: LatentParameters, _ curves: LatentCurves,
    _ body: (Int, Double, UnsafeMutableBufferPointer<Double>) -> Void
  ) {
    let size = LatentGrid.count
    let weights = LatentGrid.logWeights(variance: parameters.variance)
    let base = zip(weights, curves.sum).map { $0 - $1 }
    var posterior = [Double](repeating: 0, count: size)
    posterior.withUnsafeMutableBufferPointer { posterior in
      for pattern in patterns.counts.indices {
        var (slope, intercept) = (parameters.model == .rasch ? patterns.scores[pattern] : 0, 0.0)
        for item in parameters.model == .rasch ? [] : patterns.right[pattern] {
          slope += parameters.slopes[Int(item)]
          intercept += parameters.intercepts[Int(item)]
        }
        for node in 0..<size {
          posterior[node] = base[node] + slope * LatentGrid.nodes[node]
        }
        for item in patterns.absent[pattern] {
          let start = Int(item) * size
          for node in 0..<size { posterior[node] += curves.softplus[start + node] }
        }
        let greatest = posterior.max() ?? 0
        var sum = 0.0
        for node in 0..<size {
          posterior[node] = exp(posterior[node] - greatest)
          sum += posterior[node]
        }
        for node in 0..<size { posterior[node] /= sum }
        body(pattern, log(sum) + greatest + intercept, posterior)
      }
    }
  }
}
