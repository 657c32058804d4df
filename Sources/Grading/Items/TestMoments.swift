/// The sums over all questions of a test.
struct TestMoments {
  let itemCount: Int
  let totalVariance: Double?
  private let varianceSum: Double
  private let weightSum: Double

  init(items: [ItemMoments?], totalVariance: Double?) {
    itemCount = items.count
    self.totalVariance = totalVariance
    // Sorted, so that the order of the questions cannot show in the last digit.
    varianceSum = items.compactMap { $0?.variance }.sorted().reduce(0, +)
    weightSum = items.compactMap { $0.map(Self.weight) }.sorted().reduce(0, +)
  }

  /// Cronbach's alpha; nil of fewer than two questions, or where the total does not vary.
  var alpha: Double? { Self.alpha(itemCount, varianceSum, totalVariance ?? 0) }

  /// Alpha of the other questions.
  func alpha(without item: ItemMoments) -> Double? {
    Self.alpha(itemCount - 1, varianceSum - item.variance, item.restVariance)
  }

  /// The root of a question's covariance with the total in percent of all; Moodle's.
  func effectiveWeight(of item: ItemMoments) -> Double? {
    guard item.covarianceWithTotal >= 0, weightSum > 0 else { return nil }
    return 100 * Self.weight(item) / weightSum
  }

  private static func weight(_ item: ItemMoments) -> Double {
    max(0, item.covarianceWithTotal).squareRoot()
  }

  private static func alpha(_ count: Int, _ varianceSum: Double, _ variance: Double) -> Double? {
    guard count > 1, variance > 0 else { return nil }
    return Double(count) / Double(count - 1) * (1 - varianceSum / variance)
  }
}
