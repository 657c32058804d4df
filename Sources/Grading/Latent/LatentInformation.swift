/// The observed information: the negative second derivatives of the marginal likelihood.
struct LatentInformation {
  let likelihood: LatentLikelihood

  /// Row by row, in the free parameters.
  func matrix(at parameters: LatentParameters) -> [Double] {
    if parameters.model == .twoPL, likelihood.patterns.isComplete {
      return CompleteInformation(likelihood, parameters).matrix
    }
    return differences(at: parameters)
  }

  /// By differences of the gradient.
  func differences(at parameters: LatentParameters) -> [Double] {
    let free = parameters.free
    let size = free.count
    var matrix = [Double](repeating: 0, count: size * size)
    for column in 0..<size {
      let width = 1e-5 * max(1, free[column].magnitude)
      let above = gradient(parameters, free, column, width)
      let below = gradient(parameters, free, column, -width)
      for row in 0..<size {
        let element = (below[row] - above[row]) / (2 * width)
        matrix[row * size + column] += element / 2
        matrix[column * size + row] += element / 2
      }
    }
    return matrix
  }

  private func gradient(
    _ parameters: LatentParameters, _ free: [Double], _ column: Int, _ width: Double
  ) -> [Double] {
    var moved = parameters
    var values = free
    values[column] += width
    moved.free = values
    return likelihood.evaluate(moved).gradient
  }
}
