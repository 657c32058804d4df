/// The sums that classical item statistics are made of.
struct ItemMoments {
  let mean: Double
  /// Of the item's mark; n − 1 here and below.
  let variance: Double
  /// Of the item's mark with the total.
  let covarianceWithTotal: Double
  /// Of the total without the item.
  let restVariance: Double
  let covarianceWithRest: Double
  /// The greatest that the last could be for these marks and rests: both in ascending order.
  let greatestCovariance: Double
  /// The mean of the total without the item.
  let restMean: Double

  /// nil of fewer than two candidates.
  ///
  /// - Parameters:
  ///   - cells: The item's counts.
  ///   - marks: What each code earns.
  ///   - totals: The totals, and their mean.
  init?(_ cells: [JointCell], marks: [Double], totals: [Double], totalMean: Double) {
    let n = Double(cells.reduce(0) { $0 + $1.count })
    guard n > 1 else { return nil }
    var sums = (mark: 0.0, rest: 0.0)
    for cell in cells {
      sums.mark += marks[cell.code] * Double(cell.count)
      sums.rest += (totals[cell.position] - marks[cell.code]) * Double(cell.count)
    }
    mean = sums.mark / n
    restMean = sums.rest / n
    var squares = (mark: 0.0, rest: 0.0)
    var products = (total: 0.0, rest: 0.0)
    for cell in cells {
      let count = Double(cell.count)
      let mark = marks[cell.code] - mean
      let rest = totals[cell.position] - marks[cell.code] - restMean
      squares.mark += mark * mark * count
      squares.rest += rest * rest * count
      products.total += mark * (totals[cell.position] - totalMean) * count
      products.rest += mark * rest * count
    }
    let byMark = SortedCounts(cells.map { (marks[$0.code], $0.count) })
    let byRest = SortedCounts(cells.map { (totals[$0.position] - marks[$0.code], $0.count) })
    let isFixed = byMark.isConstant
    let isRestFixed = byRest.isConstant
    variance = isFixed ? 0 : squares.mark / (n - 1)
    restVariance = isRestFixed ? 0 : squares.rest / (n - 1)
    covarianceWithTotal = isFixed ? 0 : products.total / (n - 1)
    covarianceWithRest = isFixed || isRestFixed ? 0 : products.rest / (n - 1)
    greatestCovariance =
      isFixed || isRestFixed
      ? 0 : byMark.pairedProducts(with: byRest, means: (mean, restMean)) / (n - 1)
  }
}
