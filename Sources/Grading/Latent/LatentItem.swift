/// What a latent trait model says about one question.
package struct LatentItem: Sendable, Hashable {
  /// Where it stands in the table.
  package let position: Int
  /// The question's id.
  package let id: String
  /// a: how sharply it tells abilities apart; 1 in the Rasch model.
  package let slope: Double
  /// The standard error of the slope; nil where it is fixed or the information is not definite.
  package let slopeError: Double?
  /// d of a θ + d.
  package let intercept: Double
  package let interceptError: Double?
  /// b = −d / a: the ability at which half are right; nil where the slope is zero.
  package let difficulty: Double?
  package let difficultyError: Double?
  /// The mean square of the residuals weighted by information, at the EAP abilities; 1 is expected.
  package let infit: Double?
  /// The mean square of the standardised residuals, at the EAP abilities; 1 is expected.
  package let outfit: Double?
}
