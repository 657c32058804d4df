/// One question's counts on the way to its statistics.
struct AnalysedItem {
  /// nil of fewer than two candidates.
  let moments: ItemMoments?
  private let question: QuestionColumn
  private let n: Int
  private let answered: Int
  private let mean: Double?
  private let difference: Double?
  private let options: [OptionStatistics]

  init(
    _ question: QuestionColumn, totals: TotalScores, distribution: Distribution,
    groups: ScoreGroups
  ) {
    let cells = JointCell.cells(of: question, with: totals)
    let marks = question.marksByCode
    let moments = ItemMoments(
      cells, marks: marks, totals: totals.values, totalMean: distribution.mean ?? 0)
    self.question = question
    self.moments = moments
    n = totals.candidateCount
    answered = cells.reduce(0) { $1.code > 0 ? $0 + $1.count : $0 }
    let sum = cells.reduce(0) { $0 + marks[$1.code] * Double($1.count) }
    mean = n > 0 ? sum / Double(n) : nil
    var gap = 0.0
    for cell in cells {
      let weight = groups.upper[cell.position] - groups.lower[cell.position]
      gap += weight * marks[cell.code] * Double(cell.count)
    }
    difference = n > 1 && question.maximum > 0 ? gap / (groups.groupSize * question.maximum) : nil
    options = OptionRow.rows(of: question).map {
      $0.statistics(cells, moments: moments, marks: marks, totals: totals.values, groups: groups)
    }
  }

  /// The statistics, once those of the whole test are known.
  func statistics(test: TestMoments, testMaximum: Double) -> ItemStatistics {
    ItemStatistics(
      id: question.id, n: n, answered: answered, maximum: question.maximum, mean: mean,
      sd: moments.map { $0.variance.squareRoot() },
      facility: question.maximum > 0 ? mean.map { $0 / question.maximum } : nil,
      itemTotal: moments.flatMap {
        Correlation.value($0.covarianceWithTotal, $0.variance, test.totalVariance ?? 0)
      },
      itemRest: moments.flatMap {
        Correlation.value($0.covarianceWithRest, $0.variance, $0.restVariance)
      },
      upperLower27: difference, alphaIfDeleted: moments.flatMap { test.alpha(without: $0) },
      discriminativeEfficiency: moments.flatMap {
        $0.greatestCovariance > 0 ? 100 * $0.covarianceWithRest / $0.greatestCovariance : nil
      },
      effectiveWeight: moments.flatMap { test.effectiveWeight(of: $0) },
      intendedWeight: testMaximum > 0 ? 100 * question.maximum / testMaximum : nil,
      options: options, medianSeconds: medianSeconds)
  }

  private var medianSeconds: Double? {
    let times = question.times.filter { $0 >= 0 }.sorted()
    guard !times.isEmpty else { return nil }
    let middle = Double(times[(times.count - 1) / 2]) + Double(times[times.count / 2])
    return middle / 2000
  }
}
