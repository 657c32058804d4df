/// Sums over the candidates' posteriors that second derivatives are made of.
struct PosteriorSums {
  /// How many candidates are expected at each node.
  private(set) var counts: [Double]
  /// By node and node: the counts on the diagonal, less the sum of products.
  private(set) var spread: [Double]
  /// By question and node: over those who are right, posterior times distance from its mean.
  private(set) var shifts: [Double]
  /// By question and question not above it: over those who have both right, the variance.
  private(set) var pairs: [Double]

  init(
    _ likelihood: LatentLikelihood, _ parameters: LatentParameters, _ curves: LatentCurves
  ) {
    let size = LatentGrid.count
    let items = parameters.slopes.count
    let patterns = likelihood.patterns
    let nodes = LatentGrid.nodes
    counts = [Double](repeating: 0, count: size)
    spread = [Double](repeating: 0, count: size * size)
    shifts = [Double](repeating: 0, count: items * size)
    pairs = [Double](repeating: 0, count: items * items)
    var shift = [Double](repeating: 0, count: size)
    likelihood.visit(parameters, curves) { pattern, _, posterior in
      let count = patterns.counts[pattern]
      var (mean, square) = (0.0, 0.0)
      for node in 0..<size {
        counts[node] += count * posterior[node]
        mean += posterior[node] * nodes[node]
        square += posterior[node] * nodes[node] * nodes[node]
      }
      let variance = count * max(0, square - mean * mean)
      for node in 0..<size { shift[node] = count * posterior[node] * (nodes[node] - mean) }
      for row in 0..<size {
        let factor = count * posterior[row]
        for column in 0...row { spread[row * size + column] -= factor * posterior[column] }
      }
      let right = patterns.right[pattern]
      for (place, item) in right.enumerated() {
        let start = Int(item) * size
        for node in 0..<size { shifts[start + node] += shift[node] }
        for other in right[0...place] { pairs[Int(item) * items + Int(other)] += variance }
      }
    }
    for row in 0..<size {
      spread[row * size + row] += counts[row]
      for column in 0..<row { spread[column * size + row] = spread[row * size + column] }
    }
  }
}
