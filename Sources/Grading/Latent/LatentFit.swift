import Glibc

/// A latent trait model that was fitted to a table by marginal maximum likelihood, on mirt's grid of
/// 61 abilities.
package struct LatentFit: Sendable {
  /// The model.
  package let model: LatentModel
  /// The questions that it has.
  package let items: [LatentItem]
  /// The questions that it cannot have.
  package let excluded: [ExcludedItem]
  /// The variance of the abilities; 1 in the two-parameter model.
  package let variance: Double
  /// nil where it is fixed or the information is not definite.
  package let varianceError: Double?
  /// At the maximum.
  package let logLikelihood: Double
  /// Whether the maximum was reached; where not, nothing here is to be quoted.
  package let isConverged: Bool
  /// How many steps it took.
  package let steps: Int
  /// The candidates' abilities, in the order of the table.
  package let abilities: [Ability]

  /// How much the test says about an ability: the sum of a² p (1 − p).
  package func information(at ability: Double) -> Double {
    items.reduce(0) { sum, item in
      let chance = 1 / (1 + exp(-(item.slope * ability + item.intercept)))
      return sum + item.slope * item.slope * chance * (1 - chance)
    }
  }

  /// Fits a model.
  ///
  /// - Parameters:
  ///   - model: Which.
  ///   - table: The responses.
  ///   - omitted: What an answer that was not given says.
  /// - Returns: nil of no candidates, or where no question is left.
  package init?(_ model: LatentModel, _ table: ResponseTable, omitted: OmittedAnswers = .wrong) {
    let (columns, excluded) = LatentColumn.columns(of: table, omitted: omitted)
    guard !columns.isEmpty, table.candidateCount > 0 else { return nil }
    let patterns = LatentPatterns(columns, candidateCount: table.candidateCount)
    let fitted = model == .rasch ? patterns.groupedByScore : patterns
    let search = LatentSearch(LatentLikelihood(fitted), from: Self.start(model, columns))
    let errors = LatentErrors(LatentLikelihood(fitted), search.parameters)
    let traits = LatentTraits(patterns, search.parameters)
    self.model = model
    self.excluded = excluded
    variance = search.parameters.variance
    varianceError = model == .rasch ? errors.error(patterns.itemCount) : nil
    logLikelihood = search.evaluation.logLikelihood
    isConverged = search.isConverged
    steps = search.steps
    abilities = patterns.patternOf.map { traits.abilities[$0] }
    items = columns.enumerated().map { index, column in
      errors.item(column, index, search.parameters, fit: traits.fits[index])
    }
  }

  /// Slopes of one, and the intercepts that the facilities suggest.
  private static func start(_ model: LatentModel, _ columns: [LatentColumn]) -> LatentParameters {
    let intercepts = columns.map { column in
      let right = Double(column.states.count { $0 == 1 })
      let wrong = Double(column.states.count { $0 == 0 })
      return 1.2 * log((right + 0.5) / (wrong + 0.5))
    }
    return LatentParameters(
      model: model, slopes: columns.map { _ in 1 }, intercepts: intercepts, variance: 1)
  }
}
