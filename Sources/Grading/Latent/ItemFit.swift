/// How well a question's answers fit the model; 1 is expected.
struct ItemFit {
  /// Squared residuals over their variances, both summed.
  let infit: Double?
  /// The mean of squared standardised residuals.
  let outfit: Double?
}
