import Glibc

/// The chances of a right answer to each question at each ability.
struct LatentCurves {
  /// By question and node.
  let chances: [Double]
  /// log(1 + e^(a θ + d)), by question and node.
  let softplus: [Double]
  /// The same summed over the questions.
  let sum: [Double]

  init(_ parameters: LatentParameters) {
    let size = LatentGrid.count
    var chances = [Double](repeating: 0, count: parameters.slopes.count * size)
    var softplus = chances
    var sum = [Double](repeating: 0, count: size)
    for item in parameters.slopes.indices {
      for node in 0..<size {
        let logit =
          parameters.slopes[item] * LatentGrid.nodes[node] + parameters.intercepts[item]
        let power = exp(-logit.magnitude)
        let index = item * size + node
        chances[index] = logit > 0 ? 1 / (1 + power) : power / (1 + power)
        softplus[index] = max(logit, 0) + log1p(power)
        sum[node] += softplus[index]
      }
    }
    self.chances = chances
    self.softplus = softplus
    self.sum = sum
  }
}
