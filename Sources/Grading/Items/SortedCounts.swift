/// Numbers in ascending order, each with how often it occurs.
struct SortedCounts {
  private let entries: [(value: Double, count: Int)]

  init(_ entries: [(Double, Int)]) {
    self.entries = entries.map { (value: $0.0, count: $0.1) }.sorted { $0.value < $1.value }
  }

  /// Whether all are one number, but for rounding.
  var isConstant: Bool {
    guard let first = entries.first, let last = entries.last else { return true }
    return last.value - first.value <= 1e-9 * max(1, last.value.magnitude)
  }

  /// The sum of products of deviations, the lowest of one with the lowest of the other, and so on.
  func pairedProducts(with other: SortedCounts, means: (Double, Double)) -> Double {
    var sum = 0.0
    var position = 0
    var left = other.entries.first?.count ?? 0
    for entry in entries {
      var wanted = entry.count
      while wanted > 0, position < other.entries.count {
        let taken = min(wanted, left)
        sum += (entry.value - means.0) * (other.entries[position].value - means.1) * Double(taken)
        wanted -= taken
        left -= taken
        if left == 0 {
          position += 1
          left = position < other.entries.count ? other.entries[position].count : 0
        }
      }
    }
    return sum
  }
}
