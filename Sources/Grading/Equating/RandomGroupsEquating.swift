/// 等值: what scores of one form are worth on another that an equivalent group of candidates sat
/// (Kolen and Brennan, Test Equating, Scaling, and Linking, 2014).
package struct RandomGroupsEquating: Sendable, Hashable {
  /// Those who sat the form that is equated.
  package let new: ScoreFrequencies
  /// Those who sat the form whose scale is kept.
  package let old: ScoreFrequencies

  package init(new: ScoreFrequencies, old: ScoreFrequencies) {
    self.new = new
    self.old = old
  }

  /// By the means alone.
  package var mean: EquatingLine {
    EquatingLine(slope: 1, intercept: old.mean - new.mean)
  }

  /// By means and standard deviations; nil where the new form's scores do not vary.
  package var linear: EquatingLine? {
    guard new.n > 1, old.n > 1, new.variance > 0 else { return nil }
    let slope = (old.variance / new.variance).squareRoot()
    return EquatingLine(slope: slope, intercept: old.mean - slope * new.mean)
  }

  /// Every score by ``linear``, with its standard error.
  package var linearScores: [EquatedScore] {
    guard let linear else { return [] }
    let (x, y) = (Shape(new), Shape(old))
    return new.counts.indices.map { score in
      let z = (Double(score) - new.mean) / new.variance.squareRoot()
      let variance =
        old.variance
        * (1 / x.n + 1 / y.n + (x.skewness / x.n + y.skewness / y.n) * z
          + ((x.kurtosis - 1) / (4 * x.n) + (y.kurtosis - 1) / (4 * y.n)) * z * z)
      return EquatedScore(
        score: score, equivalent: linear.equivalent(of: Double(score)),
        standardError: variance >= 0 ? variance.squareRoot() : nil)
    }
  }

  /// Every score by equal percentile ranks, with its standard error (Lord, 1982).
  package var equipercentile: [EquatedScore] {
    new.counts.indices.map { score in
      let rank = new.percentileRank(score)
      let (equivalent, upper) = old.score(of: rank)
      return EquatedScore(
        score: score, equivalent: equivalent, standardError: error(rank: rank, upper: upper))
    }
  }

  private func error(rank: Double, upper: Int) -> Double? {
    let high = old.cumulative(upper)
    let low = old.cumulative(upper - 1)
    let step = high - low
    guard step > 0 else { return nil }
    let sampling = rank * (1 - rank) * (new.n + old.n) / (new.n * old.n)
    let rounding = (high - rank) * (rank - low) / (old.n * step)
    let variance = (sampling - rounding) / (step * step)
    return variance >= 0 ? variance.squareRoot() : nil
  }

  private struct Shape {
    let n: Double
    let skewness: Double
    let kurtosis: Double

    init(_ form: ScoreFrequencies) {
      n = form.n
      let variance = form.variance
      skewness = form.centralSum(3) / n / (variance * variance.squareRoot())
      kurtosis = form.centralSum(4) / n / (variance * variance)
    }
  }
}
