import ExamModel

/// Turns shares into whole counts by largest remainder (Hamilton's method); ties go to the earlier
/// row.
package enum Apportionment {
  /// Counts that add up to `total`, in proportion to the weights.
  ///
  /// - Parameters:
  ///   - total: What to share out.
  ///   - weights: Not negative; all zero gives zeros.
  package static func counts(of total: Int, by weights: [Int]) -> [Int] {
    let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
    guard sum > 0, total > 0 else { return weights.map { _ in 0 } }
    let quotas = weights.map { (Int128(total) * Int128($0)).quotientAndRemainder(dividingBy: sum) }
    var counts = quotas.map { Int($0.quotient) }
    let remainders = quotas.map(\.remainder)
    let order = weights.indices.sorted {
      remainders[$0] != remainders[$1] ? remainders[$0] > remainders[$1] : $0 < $1
    }
    for position in order.prefix(total - counts.reduce(0, +)) { counts[position] += 1 }
    return counts
  }
}
