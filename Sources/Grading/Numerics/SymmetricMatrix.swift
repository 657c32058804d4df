/// A symmetric, positive definite matrix by its Cholesky factor.
struct SymmetricMatrix {
  let size: Int
  /// The lower factor, row by row.
  private var factor: [Double]

  /// nil where it is not positive definite.
  ///
  /// - Parameters:
  ///   - size: How many rows there are.
  ///   - elements: Row by row; of these the lower triangle counts.
  init?(size: Int, elements: [Double]) {
    self.size = size
    factor = elements
    for column in 0..<size {
      for row in column..<size {
        var sum = factor[row * size + column]
        for k in 0..<column { sum -= factor[row * size + k] * factor[column * size + k] }
        if row == column {
          guard sum > 1e-10 * elements[row * size + row].magnitude, sum.isFinite else { return nil }
          factor[row * size + row] = sum.squareRoot()
        } else {
          factor[row * size + column] = sum / factor[column * size + column]
        }
      }
    }
  }

  /// The vector that it maps to another.
  func solve(_ vector: [Double]) -> [Double] {
    var x = vector
    for row in 0..<size {
      for k in 0..<row { x[row] -= factor[row * size + k] * x[k] }
      x[row] /= factor[row * size + row]
    }
    for row in stride(from: size - 1, through: 0, by: -1) {
      for k in (row + 1)..<max(size, row + 1) { x[row] -= factor[k * size + row] * x[k] }
      x[row] /= factor[row * size + row]
    }
    return x
  }

  /// A column of the inverse.
  func inverseColumn(_ column: Int) -> [Double] {
    var unit = [Double](repeating: 0, count: size)
    unit[column] = 1
    return solve(unit)
  }
}
