package import ExamModel

extension RankRule {
  /// The ranks of marks, the highest first.
  package func ranks(of marks: [Double]) -> [Double] {
    ranks(marks.count) { marks[$0] > marks[$1] }
  }

  /// The ranks of things that can be compared.
  ///
  /// - Parameters:
  ///   - count: How many there are.
  ///   - isBetter: Whether the first of two indices is better: a strict weak order.
  /// - Returns: A rank an index.
  package func ranks(_ count: Int, by isBetter: (Int, Int) -> Bool) -> [Double] {
    let order = (0..<max(count, 0)).sorted {
      isBetter($0, $1) || (!isBetter($1, $0) && $0 < $1)
    }
    var ranks = [Double](repeating: 0, count: order.count)
    var start = 0
    var group = 0
    for end in order.indices.map({ $0 + 1 })
    where end == order.count || isBetter(order[start], order[end]) {
      group += 1
      for place in start..<end {
        ranks[order[place]] =
          switch self {
          case .competition: Double(start + 1)
          case .modified: Double(end)
          case .dense: Double(group)
          case .fractional: Double(start + 1 + end) / 2
          case .ordinal: Double(place + 1)
          }
      }
      start = end
    }
    return ranks
  }
}
