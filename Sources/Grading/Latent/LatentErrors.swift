/// Standard errors of a model's parameters, of the observed information.
struct LatentErrors {
  private let information: SymmetricMatrix?

  init(_ likelihood: LatentLikelihood, _ parameters: LatentParameters) {
    information = SymmetricMatrix(
      size: parameters.free.count,
      elements: LatentInformation(likelihood: likelihood).matrix(at: parameters))
  }

  /// The standard error of a free parameter; nil where the information is not definite.
  func error(_ parameter: Int) -> Double? {
    information.map { $0.inverseColumn(parameter)[parameter].squareRoot() }
  }

  /// A question with its errors.
  func item(
    _ column: LatentColumn, _ index: Int, _ parameters: LatentParameters, fit: ItemFit
  ) -> LatentItem {
    let slope = parameters.slopes[index]
    let intercept = parameters.intercepts[index]
    let difficulty = slope == 0 ? nil : -intercept / slope
    var slopeError: Double?
    let interceptError: Double?
    var difficultyError: Double?
    switch parameters.model {
    case .rasch:
      interceptError = error(index)
      difficultyError = interceptError
    case .twoPL:
      let ofSlope = information?.inverseColumn(2 * index)
      let ofIntercept = information?.inverseColumn(2 * index + 1)
      slopeError = ofSlope.map { $0[2 * index].squareRoot() }
      interceptError = ofIntercept.map { $0[2 * index + 1].squareRoot() }
      if let ofSlope, let ofIntercept, slope != 0 {
        // By the delta method, b = −d / a.
        let byIntercept = -1 / slope
        let bySlope = intercept / (slope * slope)
        let variance =
          byIntercept * byIntercept * ofIntercept[2 * index + 1]
          + bySlope * bySlope * ofSlope[2 * index]
          + 2 * byIntercept * bySlope * ofSlope[2 * index + 1]
        difficultyError = max(0, variance).squareRoot()
      }
    }
    return LatentItem(
      position: column.position, id: column.id, slope: slope, slopeError: slopeError,
      intercept: intercept, interceptError: interceptError, difficulty: difficulty,
      difficultyError: difficultyError, infit: fit.infit, outfit: fit.outfit)
  }
}
