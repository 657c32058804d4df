/// The observed information of the two-parameter model where every question counts for everybody:
/// the second derivatives by hand, as each pattern's likelihood depends on the ability through the
/// sum of its slopes.
struct CompleteInformation {
  /// Row by row; slope and intercept of each question in turn.
  private(set) var matrix: [Double]

  init(_ likelihood: LatentLikelihood, _ parameters: LatentParameters) {
    let items = parameters.slopes.count
    let size = LatentGrid.count
    let curves = LatentCurves(parameters)
    let sums = PosteriorSums(likelihood, parameters, curves)
    // Chances, and chances times ability: the derivatives of the sums by intercept and slope.
    var rows = [Double](repeating: 0, count: 2 * items * size)
    for item in 0..<items {
      for node in 0..<size {
        let chance = curves.chances[item * size + node]
        rows[(2 * item + 1) * size + node] = chance
        rows[2 * item * size + node] = LatentGrid.nodes[node] * chance
      }
    }
    let mapped = Self.product(rows, sums.spread, count: 2 * items)
    matrix = [Double](repeating: 0, count: 4 * items * items)
    let width = 2 * items
    for first in 0..<width {
      for second in 0...first {
        var value = Self.dot(mapped, first * size, rows, second * size)
        if first % 2 == 0 {
          value -= Self.dot(sums.shifts, first / 2 * size, rows, second * size)
        }
        if second % 2 == 0 {
          value -= Self.dot(sums.shifts, second / 2 * size, rows, first * size)
        }
        if first % 2 == 0, second % 2 == 0 {
          value += sums.pairs[max(first, second) / 2 * items + min(first, second) / 2]
        }
        matrix[first * width + second] = -value
        matrix[second * width + first] = -value
      }
    }
    for item in 0..<items {
      for node in 0..<size {
        let chance = curves.chances[item * size + node]
        let weight = sums.counts[node] * chance * (1 - chance)
        let ability = LatentGrid.nodes[node]
        matrix[2 * item * width + 2 * item] += weight * ability * ability
        matrix[2 * item * width + 2 * item + 1] += weight * ability
        matrix[(2 * item + 1) * width + 2 * item] += weight * ability
        matrix[(2 * item + 1) * width + 2 * item + 1] += weight
      }
    }
  }

  private static func product(_ rows: [Double], _ square: [Double], count: Int) -> [Double] {
    let size = LatentGrid.count
    var result = [Double](repeating: 0, count: rows.count)
    for row in 0..<count {
      for middle in 0..<size {
        let factor = rows[row * size + middle]
        for column in 0..<size {
          result[row * size + column] += factor * square[middle * size + column]
        }
      }
    }
    return result
  }

  private static func dot(_ left: [Double], _ i: Int, _ right: [Double], _ j: Int) -> Double {
    var sum = 0.0
    for node in 0..<LatentGrid.count { sum += left[i + node] * right[j + node] }
    return sum
  }
}
