/// The totals of the odd and of the even questions.
struct SplitHalf {
  /// Their correlation; nil where one of them does not vary.
  let correlation: Double?

  /// - Parameters:
  ///   - table: The responses.
  ///   - totalVariance: That of the total of all questions.
  init(_ table: ResponseTable, totalVariance: Double?) {
    let positions = table.questions.indices
    let odd = Self.variance(table.removing(Set(positions.filter { $0 % 2 == 1 })))
    let even = Self.variance(table.removing(Set(positions.filter { $0 % 2 == 0 })))
    guard let odd, let even, let totalVariance else {
      correlation = nil
      return
    }
    correlation = Correlation.value((totalVariance - odd - even) / 2, odd, even)
  }

  private static func variance(_ table: ResponseTable) -> Double? {
    Distribution(TotalScores(table)).variance
  }
}
