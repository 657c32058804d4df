/// The parameters of a latent trait model.
struct LatentParameters {
  let model: LatentModel
  var slopes: [Double]
  var intercepts: [Double]
  var variance: Double

  /// What maximum likelihood looks for: slopes and intercepts in turn; or intercepts and variance.
  var free: [Double] {
    get {
      switch model {
      case .rasch: intercepts + [variance]
      case .twoPL: zip(slopes, intercepts).flatMap { [$0, $1] }
      }
    }
    set {
      switch model {
      case .rasch:
        intercepts = Array(newValue.dropLast())
        variance = newValue.last ?? 1
      case .twoPL:
        for item in slopes.indices {
          slopes[item] = newValue[2 * item]
          intercepts[item] = newValue[2 * item + 1]
        }
      }
    }
  }

  /// Whether the likelihood is defined here, and numbers stay in bounds.
  var isValid: Bool {
    variance > 1e-6 && variance < 1e6
      && (slopes + intercepts).allSatisfy { $0.isFinite && $0.magnitude < 1e4 }
  }
}
