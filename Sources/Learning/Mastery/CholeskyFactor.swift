/// A symmetric positive definite matrix as the product of a lower triangle and its transpose.
struct CholeskyFactor: Sendable, Hashable {
  private let size: Int
  private let lower: [Double]

  /// - Parameters:
  ///   - matrix: Row after row; only its lower triangle is read.
  ///   - size: Its rows.
  /// - Returns: nil where it is not positive definite.
  init?(_ matrix: [Double], size: Int) {
    var lower = matrix
    for column in 0..<size {
      for row in column..<size {
        var sum = lower[row * size + column]
        for inner in 0..<column {
          sum -= lower[row * size + inner] * lower[column * size + inner]
        }
        if row == column {
          guard sum > 0 else { return nil }
          lower[row * size + column] = sum.squareRoot()
        } else {
          lower[row * size + column] = sum / lower[column * size + column]
        }
      }
    }
    self.lower = lower
    self.size = size
  }

  /// The solution of matrix · x = right side.
  func solve(_ right: [Double]) -> [Double] {
    var x = halfSolve(right)
    for row in stride(from: size - 1, through: 0, by: -1) {
      for inner in (row + 1)..<max(size, row + 1) { x[row] -= lower[inner * size + row] * x[inner] }
      x[row] /= lower[row * size + row]
    }
    return x
  }

  /// x of lower · x = right side; the sum of its squares is the quadratic form of the inverse.
  func halfSolve(_ right: [Double]) -> [Double] {
    var x = right
    for row in 0..<size {
      for inner in 0..<row { x[row] -= lower[row * size + inner] * x[inner] }
      x[row] /= lower[row * size + row]
    }
    return x
  }
}
