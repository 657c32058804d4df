/// What questions with one key each say that are all worth the same: the part of ``ItemAnalysis``
/// that costs no more than a few readings of the bytes.
package struct RightWrongAnalysis: Sendable {
  /// By question.
  package let facility: [Double]
  /// By question; nil where one of the two does not vary.
  package let itemTotal: [Double?]
  /// By question; nil where one of the two does not vary.
  package let itemRest: [Double?]
  /// Cronbach's alpha; nil of fewer than two questions, or where the totals do not vary.
  package let alpha: Double?
  /// How many questions each candidate has right.
  package let rightCounts: [UInt8]

  /// nil where the questions are otherwise, or more than 255, or there are fewer than two candidates.
  ///
  /// - Parameter table: The responses, question by question.
  package init?(_ table: ResponseTable) {
    guard let keyed = KeyedBytes(table), table.candidateCount > 1 else { return nil }
    self.init(keyed.sums())
  }

  /// The same of answers that lie candidate by candidate; nil of fewer than two candidates.
  package init?(_ rows: AnswerRows) {
    guard rows.candidateCount > 1 else { return nil }
    if let keyed = KeyedRows(rows) {
      self.init(keyed.sums())
    } else {
      self.init(rows.table)
    }
  }

  private init(_ found: (questions: [(right: Int, total: Int)], counts: [UInt8])) {
    let (sums, counts) = found
    rightCounts = counts
    let size = Double(counts.count)
    let total = Self.moments(counts)
    facility = sums.map { Double($0.right) / size }
    var varianceSum = 0.0
    var parts: [(variance: Double, covariance: Double)] = []
    for sum in sums {
      let share = Double(sum.right) / size
      // Deviations of the total from its mean, over those who are right.
      let deviation = Double(sum.total) - Double(sum.right) * total.mean
      parts.append((share * (1 - share), deviation / size))
      varianceSum += share * (1 - share)
    }
    itemTotal = parts.map { Correlation.value($0.covariance, $0.variance, total.variance) }
    itemRest = parts.map { part in
      let rest = total.variance + part.variance - 2 * part.covariance
      return parts.count < 2
        ? nil : Correlation.value(part.covariance - part.variance, part.variance, rest)
    }
    alpha =
      parts.count > 1 && total.variance > 0
      ? Double(parts.count) / Double(parts.count - 1) * (1 - varianceSum / total.variance) : nil
  }

  private static func moments(_ counts: [UInt8]) -> (mean: Double, variance: Double) {
    var tally = [Int](repeating: 0, count: 256)
    for count in counts { tally[Int(count)] += 1 }
    var sums = (0, 0)
    for (count, times) in tally.enumerated() {
      sums.0 += count * times
      sums.1 += count * count * times
    }
    let size = Double(counts.count)
    let mean = Double(sums.0) / size
    var squares = 0.0
    for (count, times) in tally.enumerated() {
      let deviation = Double(count) - mean
      squares += deviation * deviation * Double(times)
    }
    return (mean, squares / size)
  }
}
